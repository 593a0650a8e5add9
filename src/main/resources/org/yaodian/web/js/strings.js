// All words of the page, Chinese first. {0} is filled in.
const WORDS = {
  brand: ['要点', 'Yaodian'],
  title: ['要点：谁负责什么', 'Yaodian: who answers for what'],
  skipTable: ['跳到表格', 'Skip to the table'],
  language: ['English', '中文'],
  languageHint: ['Switch to English', '切换为中文'],
  plan: ['计划', 'Plan'],
  loading: ['正在读取计划……', 'Reading the plan…'],
  filters: ['筛选', 'Filters'],
  close: ['关闭', 'Close'],

  // kinds, one and many
  body: ['机构', 'Body'], document: ['文件', 'Document'], program: ['项目', 'Program'], group: ['对象群体', 'Target group'],
  activity: ['活动', 'Activity'], indicator: ['指标', 'Indicator'], place: ['地方', 'Place'],
  item: ['条', 'Item'], section: ['部分', 'Section'], preface: ['前言', 'Preface'],
  bodyMany: ['机构', 'Bodies'], documentMany: ['文件', 'Documents'], programMany: ['项目', 'Programs'], groupMany: ['对象群体', 'Target groups'],
  activityMany: ['活动', 'Activities'], indicatorMany: ['指标', 'Indicators'], placeMany: ['地方', 'Places'],
  bodyClass: ['一类机构', 'Class of bodies'],

  // roles
  lead: ['牵头', 'lead'], support: ['配合', 'support'], joint: ['会同', 'joint'], assisted: ['被配合', 'assisted'],
  directed: ['被督导', 'directed'], other: ['其他', 'other'],
  implements: ['贯彻落实', 'implements'], issues: ['制定出台', 'issues'], revises: ['修订', 'revises'],
  supports: ['配合支持', 'supports'], mentions: ['提及', 'mentions'],
  responsible: ['负责', 'answers for'], cites: ['引用', 'cites'],
  leadHint: ['承担这项工作，或是句子里做事的主语', 'carries the work out'],
  supportHint: ['帮助牵头的机构', 'helps the one in the lead'],
  jointHint: ['发文机关会同它一起做', 'the issuer acts together with it'],
  assistedHint: ['由它主管，发文机关配合它', 'is in charge, the issuer helps'],
  directedHint: ['被督促、指导、鼓励或支持去做', 'is told, guided or encouraged to act'],
  otherHint: ['以别的方式参与', 'acts in another way'],
  implementsHint: ['贯彻、落实、执行它', 'carries it out'],
  issuesHint: ['要制定、出台它', 'will write it'],
  revisesHint: ['要修订它', 'will revise it'],
  supportsHint: ['配合、宣传或检测它', 'helps, spreads or checks it'],
  mentionsHint: ['只是提到', 'names it only'],

  // filters
  sections: ['部分', 'Section'], allSections: ['全部', 'All'], kinds: ['类别', 'Kind'], bodyRoles: ['机构的角色', 'Role of the body'],
  citationRoles: ['怎样引用文件', 'How documents are cited'], only: ['只看', 'only'], onlyThis: ['只看{0}', 'Only {0}'],
  confidence: ['可信度', 'Confidence'], atLeast: ['可信度不低于 {0}', 'Confidence at least {0}'],
  reset: ['恢复最初的样子', 'Start over'],

  // search
  search: ['搜索', 'Search'], searchHint: ['搜机构、文件、项目、条目、原文', 'Search bodies, documents, programs, items, text'],
  results: ['“{0}”的搜索结果', 'Found for “{0}”'],
  nothingFound: ['没有找到“{0}”。换一个更短的词试试，比如去掉“全省”“关于”。', 'Nothing found for “{0}”. Try a shorter word.'],
  searchFailed: ['全文检索没有应答，下面只是本计划里的名称和原文。', 'Full-text search did not answer; below are names and text of this plan only.'],
  foundMany: ['{0} 个名称，{1} 段原文', '{0} names, {1} passages'],
  moreFound: ['另有 {0} 个没有列出', '{0} more are not listed'],

  // graph
  graph: ['图', 'Graph'], table: ['表', 'Table'], both: ['图和表', 'Both'], matrix: ['矩阵', 'Matrix'], matrixCaption: ['哪个名称在哪一部分出现几处（{0} 行）', 'How often each name stands in each section ({0} rows)'], sum: ['合计', 'Sum'], views: ['看法', 'View'],
  graphLabel: ['责任关系图：{0} 个节点，{1} 条线。下方或“表”视图有同样内容的表格。', 'Graph of responsibilities: {0} nodes, {1} lines. The table holds the same content.'],
  shown: ['{0} 个节点，{1} 条线，合 {2} 处联系', '{0} nodes, {1} lines for {2} links'],
  left: ['另有 {0} 个联系较少的没有画出：{1}。', '{0} with fewer links are not drawn: {1}.'],
  leftPart: ['{1} {0}', '{1} {0}'],
  drawMore: ['再画 {0} 个', 'Draw {0} more'], drawAll: ['全部画出', 'Draw all'],
  zoomIn: ['放大', 'Zoom in'], zoomOut: ['缩小', 'Zoom out'], fit: ['看全图', 'Fit'], copyLink: ['复制本页地址', 'Copy link'], copied: ['已复制', 'Copied'],
  savePng: ['存为图片', 'Save picture'], saveCsv: ['存为 CSV', 'Save CSV'],
  openAll: ['展开各部分', 'Open sections'], closeAll: ['收起各部分', 'Close sections'],
  emptyTitle: ['没有符合这些条件的联系', 'No link passes these filters'],
  emptyHint: ['可以：', 'You can:'], showAllKinds: ['显示全部类别', 'show all kinds'], allRoles: ['显示全部角色', 'show all roles'],
  anySection: ['看全部部分', 'look at all sections'], lowerConfidence: ['把可信度放宽到 0.5', 'lower the confidence to 0.5'], noFocus: ['不再只看一处', 'leave the focus'],
  noPlanTitle: ['库里还没有计划', 'There is no plan in the store yet'],
  noPlanHint: ['先读入一份，再刷新本页：', 'Read one in, then reload this page:'],
  errorTitle: ['读不到这份计划', 'The plan could not be read'],
  errorNoAnswer: ['服务没有应答。请看 ./yaodian serve 是否还在运行，然后重试。', 'The server does not answer. See whether ./yaodian serve is still running, then try again.'],
  errorMissing: ['库里没有这份计划：{0}。它可能已被移除，或者地址不完整。', 'This plan is not in the store: {0}. It may have been removed, or the address is incomplete.'],
  errorStatus: ['服务答复 {0}。{1}', 'The server answered {0}. {1}'],
  retry: ['重试', 'Try again'], firstPlan: ['看默认的计划', 'Go to the first plan'],
  graphFailed: ['图没有画出来，表格里有同样的内容。', 'The picture could not be drawn; the table holds the same content.'],

  // detail
  detail: ['详情', 'Details'], home: ['导读', 'Guide'],
  guide: ['点一个节点，看它的全部联系；点一条线，读证明它的原文。', 'Click a node for all its links; click a line to read the words that prove it.'],
  guideSections: ['方框是计划的各部分；双击一个，或选中后按“展开条目”，看里面的每一条。', 'Boxes are the sections of the plan; open one to see its items.'],
  numbers: ['{0} 条，{1} 处联系', '{0} items, {1} links'],
  busiest: ['出现最多的', 'Named most often'],
  linksIn: ['{0} 处联系，见于 {1} 条', '{0} links in {1} items'],
  evidence: ['原文', 'The words'], rule: ['规则', 'Rule'], span: ['字位', 'Span'],
  spanHint: ['规范文本的第 {0} 至 {1} 个字符（Unicode 码点，末位不含）', 'Code points {0} to {1} of the canonical text, end exclusive'],
  focusOn: ['只看它和它的邻居', 'Look at it and its neighbours only'], focusSection: ['只看这一部分', 'Look at this section only'], unfocus: ['看全图', 'Back to everything'],
  openSection: ['展开条目', 'Open its items'], closeSection: ['收起条目', 'Close its items'],
  itemsHere: ['这一部分的条目', 'Items of this section'],
  noLinks: ['除发文机关外，这一条没有点名任何机构、文件、项目或群体。', 'But for the issuer this item names nobody and nothing.'],
  missingSel: ['这个地址指向的内容不在这份计划里。', 'What this address points to is not in this plan.'],
  focused: ['只看：{0}', 'Only: {0}'],

  saveSvg: ['存为 SVG', 'Save SVG'], sparqlHint: ['看这个视图背后的 SPARQL，并在编辑器里打开', 'The SPARQL behind this view, opened in the editor'],
  undo: ['撤销', 'Undo'], undoHint: ['撤销上一步（Ctrl+Z）', 'Undo the last step (Ctrl+Z)'], unpinAll: ['取消固定（{0}）', 'Unpin ({0})'],
  pinHint: ['拖动节点就把它固定在那里', 'Drag a node to pin it where you want it'],
  wayOf: ['从 {0} 到 {1}', 'From {0} to {1}'], wayTo: ['找到它与这一项的路径：', 'Find the way to:'], findWay: ['找路径', 'Find'], leaveWay: ['不再找路径', 'leave the way'], noWay: ['两者之间没有路径。', 'No way leads from one to the other.'],
  inAllPlans: ['在全部计划中', 'In all plans'], allAbout: ['看它的全部', 'All about it'], inText: ['在全文中看', 'In the text'],

  // table
  caption: ['同样的内容，一行一处联系（{0}）', 'The same content, one link a row ({0})'],
  inItem: ['条目', 'Item'], relation: ['关系', 'Relation'], what: ['名称', 'Name'], kind: ['类别', 'Kind'], words: ['原词', 'Exact words'],
  sortBy: ['按{0}排序', 'Sort by {0}'], read: ['读原文', 'Read'],
  noRows: ['没有符合条件的联系。', 'No link passes the filters.'],
  comma: ['、', ', '],
  edgeSep: ['：', ': '],
};

let column = 0;

/** Adds the words of a page: each key with its words in Chinese and in English. */
export function learn(words) {
  for (const [key, both] of Object.entries(words)) {
    if (Object.hasOwn(WORDS, key)) {
      throw new Error(`words for ${key} are there already`);
    }
    WORDS[key] = both;
  }
}

export function speak(lang) {
  column = lang === 'en' ? 1 : 0;
}

/** The words of a key in the language spoken, with {0}, {1} … filled in. */
export function t(key, ...values) {
  const words = WORDS[key]?.[column];
  if (words === undefined) {
    throw new Error(`no words for ${key}`);
  }
  return words.replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

/** True where there are words of that key. */
export function has(key) {
  return Object.hasOwn(WORDS, key);
}
