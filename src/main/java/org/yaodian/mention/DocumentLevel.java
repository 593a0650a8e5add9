package org.yaodian.mention;

import java.util.regex.Pattern;

/** Who stands behind a document, told by its title, its 文号, the words before it, else by what the plan does with it. */
final class DocumentLevel {

    private static final Pattern NATIONAL =
            Pattern.compile("中共中央|中央办公厅|国务院|全国|国家|中华人民共和国|中国|教育部|财政部|科技部|民政部|公安部|司法部|农业农村部|商务部|"
                    + "发展改革委|发改委|人力资源社会保障部|人力资源和社会保障部|工业和信息化部|总局|中央");
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("^(?:国|中发|中办|教|财|人社|发改|民|建|卫|体|文|农|科)");
    private static final Pattern PROVINCIAL_NUMBER =
            Pattern.compile("^[京津冀晋蒙内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新][政府委办教发人财建]");
    private static final Pattern PROVINCIAL = Pattern.compile("省|自治区|我区|兵团");
    private static final Pattern LOCAL =
            Pattern.compile("[\\u4e00-\\u9fa5]{2}市(?!场|民)|[\\u4e00-\\u9fa5]{2}县(?!级|域|市)|我市|我县|市政府|全市");

    /** Kinds of documents that carry out others: unmarked, they are of the plan's own level. */
    private static final Pattern OWN =
            Pattern.compile("(?:实施意见|实施方案|实施办法|实施细则|行动计划|行动方案|工作方案|[\\d一二三四五六七八九十]+条)(?:[（(][^）)]*[）)])?》?$");

    private final Lexicon provinces = Lexicon.of("provinces");

    Level level(Plan plan, CitationKind kind, String title, String number, String left) {
        if (kind == CitationKind.ISSUES || kind == CitationKind.REVISES) {
            return plan.level();
        }
        String bare = title.replace("《", "");
        if (PROVINCIAL_NUMBER.matcher(number).find()) {
            return Level.PROVINCIAL;
        }
        if (bare.startsWith("国务院") || bare.startsWith("中共中央") || bare.startsWith("中华人民共和国") || bare.startsWith("教育部")) {
            return Level.NATIONAL;
        }
        boolean province =
                PROVINCIAL.matcher(bare).find() || PROVINCIAL.matcher(left).find();
        for (int i = 0; i < bare.length() && !province; i++) {
            province = provinces.prefix(bare, i) > 0;
        }
        boolean city = LOCAL.matcher(bare).find() || LOCAL.matcher(left).find();
        for (String municipality : new String[] {"北京市", "上海市", "天津市", "重庆市"}) {
            city = city && !bare.contains(municipality);
        }
        if (city) {
            return Level.LOCAL;
        }
        if (province) {
            return Level.PROVINCIAL;
        }
        boolean own = plan.level() == Level.LOCAL || plan.level() == Level.PROVINCIAL;
        if (own
                && number.isEmpty()
                && !NATIONAL.matcher(bare).find()
                && OWN.matcher(bare).find()) {
            return plan.level();
        }
        if (NATIONAL.matcher(bare).find()
                || NATIONAL_NUMBER.matcher(number).find()
                || kind == CitationKind.IMPLEMENTS) {
            return Level.NATIONAL;
        }
        return number.isEmpty() ? Level.NATIONAL : Level.LOCAL;
    }
}
