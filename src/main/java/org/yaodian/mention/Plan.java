package org.yaodian.mention;

import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

/**
 * What finders need to know of a whole plan.
 *
 * @param level who issues it
 */
record Plan(Outline outline, Level level) {

    private static final Lexicon PROVINCES = Lexicon.of("provinces");

    static Plan of(Outline outline) {
        Letterhead head = outline.letterhead();
        String names = String.join(" ", head.issuers()) + " " + head.title() + " " + head.publisher();
        return new Plan(outline, level(names));
    }

    private static Level level(String names) {
        if (names.matches(".*(?:国务院|中共中央|全国|教育部|国家).*") && !names.matches("(?s).*(?:省|市|自治区|县).*")) {
            return Level.NATIONAL;
        }
        String local = names;
        for (String city : new String[] {"北京市", "上海市", "天津市", "重庆市"}) {
            local = local.replace(city, "");
        }
        if (local.matches(".*[\\u4e00-\\u9fa5]{2,}(?:市|县|区|州|盟|旗)(?!级).*")
                && !local.matches(".*(?:省|自治区)[\\u4e00-\\u9fa5]*(?:厅|人民政府|委).*")) {
            return Level.LOCAL;
        }
        boolean province = names.indexOf('省') >= 0 || names.contains("自治区") || names.length() != local.length();
        for (int i = 0; i < names.length() && !province; i++) {
            province = PROVINCES.prefix(names, i) > 0;
        }
        return province ? Level.PROVINCIAL : Level.UNKNOWN;
    }
}
