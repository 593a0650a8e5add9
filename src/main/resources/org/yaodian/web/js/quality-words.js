// The words of the page on quality, its kinds and pools.
import { h } from './dom.js';
import { learn } from './strings.js';

/** Kinds as the figures name them, the sign of each, its word. */
export const KINDS = [
  ['documents', 'document', 'documentMany'],
  ['bodies', 'body', 'bodyMany'],
  ['programs', 'program', 'programMany'],
  ['activities', 'activity', 'activityMany'],
  ['targetGroups', 'group', 'groupMany'],
  ['indicators', 'indicator', 'indicatorMany'],
  ['places', 'place', 'placeMany'],
];

/** Pools in the order in which they flatter less. */
export const POOLS = ['bundled', 'model', 'tuned', 'heldOut'];

/** A share with three digits, without the 0 before the point: .986, 1.000. */
export function share(value) {
  return value.toFixed(3).replace(/^0/, '');
}

/** A sign and words beside it. */
export function signed(sign, words) {
  return h('span', { class: 'with-sign' }, sign, h('span', {}, words));
}

learn({
  qTitle: ['读得对不对', 'How well it reads'],
  qLead: [
    '这里的联系是程序读出来的，会有错。下面的数字，是拿程序读出来的和人一条一条标注的对照量出来的；每次改动规则都重新量，量不好的也照登。',
    'The links here are read by a program, and some are wrong. These figures come from holding what it reads against what people annotated, item by item; they are measured anew with every change of the rules, the poor ones too.',
  ],
  qAnswer: ['最该看的数：规则从没有照着调过的 {0} 份计划（{1} 条）上，F1 为 {2}。1 是全对。自己的计划读进来，大致是这个水平；教育部门的年度要点会好些，政府工作报告会差些。',
    'The figures that count: on {0} plans ({1} items) that no rule was ever tuned on, F1 is {2}; 1 is all right. Expect about that of a plan of your own: more of an education department\'s yearly plan, less of a government\'s report.'],
  qPools: ['四组计划', 'Four sets of plans'],
  qPoolsHint: ['规则照着哪些计划写，在哪些计划上就显得好。所以分组来量，越往下越可信。', 'Rules look good on the plans they were made with. So the sets are measured apart; the further down, the more honest.'],
  qSize: ['{0} 份，{1} 条', 'plans: {0}, items: {1}'],
  q_bundled: ['自带的计划', 'Bundled plan'], q_bundledShort: ['自带', 'Bundled'],
  q_bundledHint: ['随程序一起的《河南省教育厅2020年工作要点》，两人标注后商定。规则是看着它写的，数字偏高。', 'The plan that comes with the program (Henan education, 2020), annotated by two people who then agreed. Rules were written with it in view: it flatters.'],
  q_model: ['示范计划', 'Model plans'], q_modelShort: ['示范', 'Model'],
  q_modelHint: ['写标注指南的人标的三份，自带的那份在内。规则也是照着它们写的，数字偏高。', 'Three annotated by those who wrote the annotation guide, the bundled one among them. Rules were made with them: they flatter too.'],
  q_tuned: ['调试用的计划', 'Plans tuned on'], q_tunedShort: ['调试', 'Tuned'],
  q_tunedHint: ['各地各部门的文件，每份一人细读标注，标的时候不看程序的结果。规则和权重在它们上面调过。', 'Texts of many places and departments, each annotated by one careful reader who did not see what the program found. Rules and weights are tuned on them.'],
  q_heldOut: ['从没调过的计划', 'Plans never tuned on'], q_heldOutShort: ['没调过', 'Held out'],
  q_heldOutHint: ['同样细读标注，但只量不调：没有一条规则、一个权重参考过它们。份数少，所以区间宽。', 'Annotated in the same way, but only measured: no rule and no weight has seen them. They are few, so the intervals are wide.'],
  qCompared: ['哪类读得准', 'Which kinds are read well'],
  qComparedHint: ['点是 F1（准确率和找全率的调和平均），横线是 95% 区间。指标按重叠算对，其余要一字不差。', 'The sign is F1 (the harmonic mean of precision and recall), the line its 95 % interval. Indicators are right when they overlap, all others to the letter.'],
  qComparedCaption: ['各类在四组计划上的 F1 和 95% 区间', 'F1 of each kind in the four sets, with 95 % intervals'],
  qDetail: ['细看：{0}', 'In detail: {0}'], qChoose: ['看哪一组，怎样算对', 'Which set, and what counts as right'],
  q_strict: ['一字不差', 'To the letter'], q_overlap: ['重叠即可', 'Overlapping'],
  q_strictHint: ['一字不差：除空白、引号和《》以外，读出的字和人标的完全相同才算对。', 'To the letter: right only if the words equal the annotated ones but for white space, quotation marks and 《》.'],
  q_overlapHint: ['重叠即可：读出的字和人标的至少有一半重合就算对，边界差一两个字不算错。', 'Overlapping: right if the words share at least half of their characters with the annotated ones; a boundary off by a word is no error.'],
  qMeasures: ['准确率：读出来的有多少是对的。找全率：该读出来的读出了多少。', 'Precision: how much of what is found is right. Recall: how much of what is there is found.'],
  qPrecision: ['准确率', 'Precision'], qRecall: ['找全率', 'Recall'], qF1: ['F1', 'F1'],
  qCounts: ['标注 {0}，读出 {1}', '{0} annotated, {1} found'],
  qAttribute: ['{0} {1}', '{0} {1}'],
  q_of_relation: ['引用方式', 'how cited'], q_of_level: ['级别', 'level'], q_of_role: ['角色', 'role'], q_of_value: ['数值', 'value'],
  q_of_unit: ['单位', 'unit'], q_of_comparator: ['比较词', 'comparator'], q_of_deadline: ['期限', 'deadline'],
  qCalibration: ['说 .8 是不是 .8', 'Does .8 mean .8'],
  qCalibrationHint: ['每个判断都带一个可信度。说 .8 的判断，十个里该有八个对。点在斜线上，说到做到；在斜线上方，比说的还准；在下方，说大了。', 'Each claim has a confidence: of those that say .8, eight in ten should be right. A dot on the slope keeps its word; above it is better than it says; below it promises too much.'],
  qCalibrationTitle: ['可信度和实际对的比例', 'Confidence and the share that is right'],
  qCalibrationLegend: ['点越大，判断越多。', 'The larger the dot, the more claims.'],
  qCalibrationCaption: ['{0} 个判断，平均差 {1}', '{0} claims, off by {1} on average'],
  qFrom: ['可信度', 'Confidence'], qSaid: ['说的', 'Said'], qRight: ['实际对的', 'Right'], qClaims: ['判断', 'Claims'],
  qRules: ['一条规则一条规则看', 'Rule by rule'],
  qRulesHint: ['每处结论都注明是哪条规则读出来的。“占比”是这一类该读出来的，有多少是它读出的。', 'Each link names the rule that found it. “Share”: how much of all there is of the kind this rule found.'],
  qFound: ['读出', 'Found'], qCorrect: ['对', 'Right'], qShare: ['占比', 'Share'],
  qTexts: ['这一组的 {0} 份计划', 'The {0} plans of this set'], qItems: ['{0} 条', 'items: {0}'],
  qHard: ['难在哪里', 'What is hard'],
  qHardHint: ['同一组计划（{0}）里，错处分三种：该有的没读出来；边界差几个字；读出来的不该有。', 'Errors in the same set ({0}) are of three kinds: what is there and was missed; words that are off by some signs; what was found and is not there.'],
  qHardCaption: ['每类错在哪里', 'Errors of each kind'],
  qMissed: ['漏读', 'Missed'], qOff: ['边界差', 'Off at the edge'], qFalse: ['多读', 'Not there'],
  qOf: ['{0} / {1}', '{0} of {1}'],
  qWeak: ['错得最多的规则：', 'Rules with most errors: '], qWeakRule: ['{0}（{1} 处里错 {2} 处）', '{0} ({2} of {1} wrong)'],
  qHardList: ['这些地方，人也要想一想：', 'Where people think twice too:'],
  qHard1: ['“项目”“活动”“试点”有时是名称，有时只是普通的词。', '项目, 活动, 试点 are names at times, plain words at others.'],
  qHard2: ['“各高校”是要做事的机构，还是工作面向的对象。', 'Whether 各高校 is a body that acts, or a group that the work is for.'],
  qHard3: ['名称里带动词：《消除大班额专项规划》从哪个字开始算。', 'Names with verbs in them: where 消除大班额专项规划 begins.'],
  qHard4: ['“……等部门”：名单到“等”为止，没写出的读不出来。', 'Lists that end in 等: who is not written cannot be read.'],
  qHard5: ['群体的说法没有定数：师生、子女、退役军人、随迁儿童……', 'Words for groups have no end: 师生, 子女, 退役军人, 随迁儿童…'],
  qHard6: ['不加书名号的文件简称，比如“十四五”规划、“双减”。', 'Documents named without 《》: “十四五”规划, “双减”.'],
  qAgain: ['自己量一遍', 'Measure it yourself'],
  qAgainBundled: ['程序自带的那一份，装好就能量：', 'What comes with the program is measured at once:'],
  qAgainAll: ['全部四组要有那些计划的原文（版权所限，仓库里只有标注没有原文；缺哪份就略过哪份），DIR 是放原文的文件夹：', 'All four sets need the texts of the plans, which the repository may not hold (it has the annotations; a plan without its text is left out). DIR is a folder with them:'],
  qCopy: ['复制', 'Copy'],
  qMethod: ['怎样量的', 'How it is measured'],
  qMethodWords: ['用当前的规则读每一条，和人标注的对照；可信度 0.5 以上的，一条里同一个词只算一次。区间是以条目为单位的自助法（bootstrap）重抽 1000 次的 95% 百分位区间，种子固定，每次结果相同。同一份计划里的条目彼此相像，所以没见过的文体可能落在区间之外；没有一条出错的，区间宽度为零，不等于永远不错。',
    'Each item is read by the current rules and held against the annotation; of what has a confidence of 0.5 or more, the same words count once an item. Intervals are 95 % percentile intervals of a bootstrap over items, 1,000 rounds, with a fixed seed. Items of one plan are alike, so plans of a new form may fall outside; a figure that no item contradicts has an interval without width, which does not mean that it never errs.'],
  qMethodExact: ['与数据一同发布的说明（英文）', 'As published with the data'],
  qRaw: ['全部数字，每份计划都有：', 'All figures, of each plan too:'],
});
