package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Noun phrases of a sentence that can be a body or a class of bodies. */
final class BodyPhrases {

    /**
     * A phrase.
     *
     * @param from index of its first token
     * @param to index of its last token
     * @param named whether it names one organisation
     */
    record Phrase(int from, int to, boolean named) {}

    private static final Set<String> BARE = Set.of("部门", "单位", "机构", "机关", "高中", "系统", "组织", "初中", "大中小学", "各级", "各类");
    private static final Set<String> KINDS = Set.of("普通", "高等", "特殊", "上级", "基层");
    /** Verbal nouns that say what a body is for. */
    private static final Set<String> DOMAINS = Set.of(
            "教育", "督导", "管理", "宣传", "建设", "规划", "运输", "服务", "培训", "监管", "审计", "统计", "监察", "检察", "保障", "执法", "研究", "监督",
            "评价", "监测", "主管", "招生", "考试", "立法", "司法", "培养", "创业", "就业", "救助", "改革", "教研", "教学", "托育", "救援", "调查", "行政");

    /** Words that end like a bureau (局) and are none. */
    private static final Set<String> SITUATIONS = Set.of("布局", "格局", "全局", "大局", "结局", "当局", "局");

    private static final Set<String> LISTING = Set.of("部门", "单位", "有关", "相关");
    private static final Set<String> MINISTRIES = Set.of("教育部", "财政部", "科技部", "公安部", "民政部", "司法部", "联合国教科文组织");
    private static final Pattern PLACES = Pattern.compile("[（(][市县区州旗、]+[）)]");
    private static final Pattern LEVELS = Pattern.compile("各?[省市县区]、[省市县区]");
    private static final Pattern OWNED =
            Pattern.compile("省|市|县|区|州|国家|中央|中共|全国|国务院|自治区|教育部|财政部|联合国|.{2,8}(?:省|市|县|自治区|自治州)");
    private static final Pattern NAMED = Pattern.compile(".{2,6}(?:大学|学院)|.{3,14}(?:指导委员会|咨询委员会|领导小组|联席会议|联盟)");

    private static final Set<String> FIELDED = Set.of("部门", "主管部门", "行政部门", "单位", "系统");

    private static final Set<String> REACH = Set.of("全省", "全市", "全县", "全区", "全国", "我省", "我市", "广大", "所属", "本区域", "相应");

    private final Lexicon suffixes = Lexicon.of("body-suffixes");
    private final Lexicon classes = Lexicon.of("body-classes");
    private final Lexicon domains = Lexicon.of("body-domains");
    private final Lexicon places = Lexicon.of("body-places");
    private final Lexicon stops = Lexicon.of("verbs-stop");
    private final Lexicon weak = Lexicon.of("body-weak-suffixes");

    List<Phrase> phrases(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Phrase> phrases = new ArrayList<>();
        boolean[] heads = heads(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            if (!heads[i]) {
                continue;
            }
            int from = begin(tokens, i);
            if (from < i && tokens.get(from).is("建设")) {
                from++;
            }
            from = Math.min(from, Math.min(domains(sentence, from), field(sentence, from)));
            from = levels(sentence, from);
            String words = sentence.text()
                    .substring(tokens.get(from).start(), tokens.get(i).end());
            if (BARE.contains(words) || words.startsWith("等")) {
                continue;
            }
            boolean placed = tokens.get(from).is(Pos.PLACE) && suffixes.suffix(words, words.length()) > 1;
            boolean named = named(words) || placed && classes.suffix(words, words.length()) == 0;
            boolean classed = classes.suffix(words, words.length()) > 0 || words.startsWith("各");
            if ((named || classed || level(words)) && words.length() >= 2) {
                phrases.add(new Phrase(from, i, named));
            }
        }
        return phrases;
    }

    /** 教育、公安等部门: where the list of domains before 等部门 begins, the phrase itself where there is none. */
    private int domains(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int at = from;
        if (at > 1
                && tokens.get(at - 1).is(Pos.ETC)
                && LISTING.contains(tokens.get(at).word())) {
            int first = at - 1;
            while (first > 0 && domain(tokens.get(first - 1))) {
                first--;
            }
            int start = tokens.get(first).start();
            String list = sentence.text().substring(start, tokens.get(at - 1).start());
            boolean known =
                    domains.prefix(list, 0) > 0 || list.indexOf('、') > 0 && domains.suffix(list, list.length()) > 0;
            return first < at - 1 && known ? first : from;
        }
        return from;
    }

    /** 机构编制部门, 文化旅游部门: where the field of a department begins, whatever its words are tagged. */
    private int field(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        if (!FIELDED.contains(tokens.get(from).word())) {
            return from;
        }
        int length = domains.suffix(sentence.text(), tokens.get(from).start());
        int first = sentence.tokenFrom(tokens.get(from).start() - length);
        return length > 0 && tokens.get(first).start() == tokens.get(from).start() - length ? first : from;
    }

    /** 各区、县级市; 各区县、开发区教育局: where a list of kinds of places begins that a phrase closes. */
    private int levels(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int at = from;
        while (at > 1 && tokens.get(at - 1).is("、") && kind(tokens.get(at)) && kind(tokens.get(at - 2))) {
            at -= 2;
        }
        boolean each = at > 0 && at < from && tokens.get(at - 1).word().startsWith("各");
        return each ? at - 1 : at;
    }

    private boolean kind(Token token) {
        return places.has(token.word());
    }

    private static boolean domain(Token token) {
        return token.is("、") || token.is(Pos.NOUN, Pos.VERBAL_NOUN) || token.is("和");
    }

    /** Where the last noun of a phrase of a body stands: of heads in a row the last. */
    private boolean[] heads(Sentence sentence) {
        boolean[] heads = new boolean[sentence.tokens().size()];
        for (int i = heads.length - 1; i >= 0; i--) {
            boolean next = i + 1 < heads.length
                    && heads[i + 1]
                    && sentence.tokens().get(i + 1).is(Pos.NOUN);
            heads[i] = !next && head(sentence, i);
        }
        return heads;
    }

    private boolean head(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(at);
        boolean noun = token.is(Pos.NOUN, Pos.PRONOUN, Pos.PLACE, Pos.PARENTHESIS, Pos.VERBAL_NOUN);
        if (!noun || SITUATIONS.contains(token.word())) {
            return false;
        }
        if (token.is(Pos.PARENTHESIS)) {
            String before = at > 0 ? tokens.get(at - 1).word() : "。";
            return PLACES.matcher(token.word()).matches() && "县市区州".indexOf(before.charAt(before.length() - 1)) >= 0;
        }
        return suffixes.suffix(token.word(), token.length()) > 0
                        && weak.suffix(token.word(), token.length()) < token.length()
                || classes.suffix(sentence.text(), token.end()) >= Math.max(2, token.length())
                || level(tokens, at) && at > 1 && tokens.get(at - 1).is("、") && level(tokens, at - 2);
    }

    private int begin(List<Token> tokens, int at) {
        int from = at;
        while (from > 0) {
            Token left = tokens.get(from - 1);
            boolean part = left.is(Pos.NOUN, Pos.PLACE, Pos.ATTRIBUTE, Pos.PRONOUN)
                    || left.is(Pos.PARENTHESIS) && left.length() <= 6
                    || left.is(Pos.VERBAL_NOUN)
                            && (DOMAINS.contains(left.word())
                                    || left.is("发展") && tokens.get(from).word().startsWith("改革"))
                    || left.is(Pos.VERBAL_NOUN, Pos.VERB)
                            && !stops.has(left.word())
                            && panel(tokens.get(at).word())
                    || left.is(Pos.ADJECTIVE) && KINDS.contains(left.word())
                    || left.is("有关")
                    || left.is("相关")
                    || left.is("任何")
                    || left.is("级")
                    || left.is("直属")
                    || left.is("各级各类")
                    || left.is("、") && level(tokens, from - 2) && level(tokens, from)
                    || left.is(Pos.LATIN) && left.length() == 1;
            boolean grade = left.is("各级") && tokens.get(from).is("各类");
            boolean each = !grade
                    && tokens.get(from).is(Pos.PRONOUN)
                    && tokens.get(from).word().startsWith("各")
                    && (from < at || tokens.get(from).length() > 1);
            if (each || REACH.contains(left.word())) {
                break;
            }
            if (!part || left.is("其") || left.is("我") || left.is("我们") || left.is("这") || left.is("此")) {
                break;
            }
            from--;
        }
        return from;
    }

    /** 领导小组, 委员会: what they are for stands before them, verbs and all. */
    private static boolean panel(String word) {
        return word.endsWith("委员会") || word.endsWith("小组") || word.endsWith("联席会议") || word.endsWith("专班");
    }

    private static boolean level(String words) {
        return LEVELS.matcher(words).lookingAt();
    }

    private static boolean level(List<Token> tokens, int at) {
        return at >= 0
                && "省市县区州乡镇".contains(tokens.get(at).word().substring(0, 1))
                && tokens.get(at).length() <= 2;
    }

    private boolean named(String words) {
        return OWNED.matcher(words).lookingAt()
                        && suffixes.suffix(words, words.length()) > 0
                        && classes.suffix(words, words.length()) == 0
                || NAMED.matcher(words).matches()
                || MINISTRIES.contains(words);
    }
}
