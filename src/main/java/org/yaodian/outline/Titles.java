package org.yaodian.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a letterhead looks like: a title, an addressee, a 文号, a name of a body, a date, navigation. */
final class Titles {

    private static final Pattern KIND =
            Pattern.compile("(?:要点|意见|方案|计划|通知|规划|纲要|办法|细则|思路|报告|安排|清单|分工|函|决定|条例|规定|行动|建议|措施|通报|公告|台账|任务|备忘录|公报|制度)"
                    + "(?:[（(][^（()）]{1,16}[）)])*$");
    private static final Pattern BODY = Pattern.compile("^(?!.*关于)[^，。：《》]{2,40}"
            + "(?:国务院|人民政府|办公厅|办公室|委员会|工委|党组|党委|省委|市委|县委|区委|厅|局|部|委|总工会|联合会|法院|检察院|中心|院|公署|兵团|集团)$");
    private static final Pattern NUMBER =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,12}[〔\\[［（(【]\\s?(?:19|20)\\d{2}\\s?[〕\\]］）)】]\\s?第?\\d{1,4}\\s?号)");
    private static final Pattern FORWARDS =
            Pattern.compile("(?:印发|转发|公布|发布|下发)(?:《(.+)》|(.+?))(?:的通知|的函|的公告)?(?:[（(].*[）)])?$");
    private static final Pattern PURPOSE = Pattern.compile("[\\s\u00A0　]*(?:为|根据|按照|依据|依照|遵照|经|现将|现就|近年来)");
    private static final Pattern NAVIGATION = Pattern.compile(
            "当前位置|网站首页|首页|>>|点击数|点击:|字号|打印|来源|作者|编辑|发布(?:日期|时间|者)|原文链接|法宝|全文如下|^(?:下载|全屏|收藏|加大|还原|减小|】|分享|关闭)$|此件");

    private static final Pattern ATTACHMENT = Pattern.compile(
            "(?:名词|用语)(?:解释|注释|说明)|注释|附\\s*[：:].*|附\\s*[件表录]\\s*(?:[：:.].*|[\\d一二三四五六七八九十]{0,3}(?![\\d所列中的之内里])(?:[^，。；]*))");
    /** A title is no longer than this; longer lines are not searched for one (UTF-16 units). */
    private static final int LONGEST = 300;

    private Titles() {}

    static boolean title(String line) {
        return KIND.matcher(line).find() && line.length() <= 120 && line.indexOf('。') < 0 && !addressee(line);
    }

    /** Whom a text is sent to (各市人民政府：). A preface may end in a colon too (为贯彻《…》，提出如下意见：). */
    static boolean addressee(String line) {
        return (line.endsWith("：") || line.endsWith(":"))
                && line.indexOf('。') < 0
                && line.indexOf('《') < 0
                && !PURPOSE.matcher(line).lookingAt();
    }

    /** Why a text is made, up to the colon before its first number. */
    static boolean purpose(String line) {
        return (line.endsWith("：") || line.endsWith(":"))
                && PURPOSE.matcher(line).lookingAt();
    }

    static boolean navigation(String line) {
        return NAVIGATION.matcher(line).find() && line.indexOf('。') < 0;
    }

    static boolean bodies(String line) {
        return !line.isEmpty()
                && List.of(line.split("[\\s\u00A0　、]+")).stream()
                        .allMatch(name -> BODY.matcher(name).find());
    }

    static boolean attachment(String line) {
        return line.length() < 80 && ATTACHMENT.matcher(line).matches();
    }

    /** The 文号 that a short line of a letterhead holds, "" where it holds none. */
    static String number(String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (line.length() > 130 || line.indexOf('。') >= 0 || !matcher.find()) {
            return "";
        }
        String number = matcher.group(1);
        int title = Math.max(number.lastIndexOf("通知"), number.lastIndexOf("意见"));
        return title < 0 ? number : number.substring(title + 2);
    }

    /** The title of the text that a notice forwards ("关于印发X的通知" is X), "" where it forwards none. */
    static String forwarded(String title) {
        if (title.length() > LONGEST) {
            return "";
        }
        String number = number(title);
        Matcher matcher = FORWARDS.matcher(title.replace(number, ""));
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    /** A title without what two printings of it may differ in. */
    static String comparable(String title) {
        StringBuilder comparable = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (" \t\n\r\f\u000B　的《》“”\"（）()—-－―–~～".indexOf(c) < 0) {
                comparable.append(c);
            }
        }
        return comparable.toString();
    }
}
