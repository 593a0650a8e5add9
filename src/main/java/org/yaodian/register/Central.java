package org.yaodian.register;

import java.util.regex.Pattern;

/** Names that only a body of the whole country bears: 发展改革委 alone is the local one, 国家发展改革委 is not. */
final class Central {

    private static final Pattern SAYS = Pattern.compile("国家|国务院|全国|中央|中共中央|中国(?!共产党)|中华(?:人民共和国|全国)");

    private static final Pattern SHOWS = Pattern.compile(
            "(?:国家|国务院|国办|全国|中央|中共|中办|中[组宣纪政国]|党中央|联合国|中华).*" + "|.*(?:部|总[局署社]|审计署|人民银行)(?:办公[厅室]|党组)?");

    private Central() {}

    /** Whether a name begins by saying that it is of the whole country. */
    static boolean says(String name) {
        return SAYS.matcher(name).lookingAt();
    }

    /** Whether a name that a central body goes by is never used for a local one. */
    static boolean shows(String name) {
        return SHOWS.matcher(name).matches();
    }
}
