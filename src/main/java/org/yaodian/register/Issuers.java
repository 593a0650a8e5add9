package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The issuers that a title begins with or that stand before its 《, and the title without them. */
record Issuers(List<String> names, String title) {

    private static final Pattern BODY =
            Pattern.compile("[^，。；：、,;:《》]{1,24}?(?:人民政府办公[厅室]|政府办公[厅室]|委办公[厅室]|政府(?!办公)|委员会|党组|办公[厅室]|总局|总工会|联合会"
                    + "|学会|法院|检察院|厅|局|部|委(?!办|员)|院|办(?!公))");
    /** 教育部办公厅 is not 教育部. */
    private static final Pattern OFFICE = Pattern.compile("办公[厅室]|党组");

    private static final Pattern MANY = Pattern.compile("^(?:等[一二三四五六七八九十\\d]*个?(?:部门|部委|单位)(?:联合)?|联合)");
    private static final Pattern BETWEEN = Pattern.compile("^[、，,\\s和与]+");
    private static final Pattern PRINTED = Pattern.compile("(?:联合)?(?:关于)?(?:印发|下发|发布|出台|转发|制定|颁布|公布)?的?$");

    /** 安徽省教育厅转发安徽省人民政府办公厅关于… is another document than what it passes on. */
    private static final Pattern PASSED_ON = Pattern.compile("转发|批转|印发|转批");

    Issuers {
        names = List.copyOf(names);
    }

    /** Issuers run into a title before 关于 (中共中央办公厅国务院办公厅关于…, 教育部等四部门关于…). */
    static Issuers runIn(String title, BodyResolver bodies) {
        int about = title.indexOf("关于");
        if (about < 2 || about > 80) {
            return new Issuers(List.of(), title);
        }
        List<String> names = bodies(title.substring(0, about), bodies);
        return names.isEmpty() ? new Issuers(List.of(), title) : new Issuers(names, title.substring(about));
    }

    /** Issuers that stand right before the 《 of a title (国务院办公厅《…》, 教育部等七部门印发的《…》). */
    static Issuers before(String text, String title, BodyResolver bodies) {
        String words = PRINTED.matcher(text).replaceFirst("").stripTrailing();
        int from = Math.max(0, words.length() - 40);
        for (int at = from; at < words.length() - 1; at++) {
            List<String> names = starts(words, at, bodies) ? bodies(words.substring(at), bodies) : List.of();
            if (!names.isEmpty()) {
                return new Issuers(names, title);
            }
        }
        return new Issuers(List.of(), title);
    }

    private static boolean starts(String words, int at, BodyResolver bodies) {
        for (int end = Math.min(words.length(), at + 20); end >= at + 2; end--) {
            if (bodies.known(words.substring(at, end))) {
                return true;
            }
        }
        return ("省市县区".indexOf(words.charAt(at)) >= 0 || Central.says(words.substring(at)))
                && BODY.matcher(words.substring(at)).lookingAt();
    }

    /** The bodies that a run of words is made of, empty unless it is made of nothing else. */
    private static List<String> bodies(String words, BodyResolver bodies) {
        List<String> names = new ArrayList<>();
        String rest = words.strip();
        if (PASSED_ON.matcher(rest).find()) {
            return List.of();
        }
        while (!rest.isEmpty()) {
            String name = first(rest, bodies);
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name);
            rest = rest.substring(name.length());
            rest = MANY.matcher(rest).replaceFirst("");
            rest = BETWEEN.matcher(rest).replaceFirst("");
        }
        return names;
    }

    private static String first(String words, BodyResolver bodies) {
        for (int end = Math.min(words.length(), 24); end >= 2; end--) {
            if (bodies.known(words.substring(0, end))) {
                Matcher office = OFFICE.matcher(words.substring(end));
                return words.substring(0, office.lookingAt() ? end + office.end() : end);
            }
        }
        Matcher matcher = BODY.matcher(words);
        return matcher.lookingAt() && matcher.end() > 2 ? matcher.group() : "";
    }
}
