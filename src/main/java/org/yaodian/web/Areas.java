package org.yaodian.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Areas by code of GB/T 2260 or by name, as filters take them: an area stands for itself and all that lie in it. */
final class Areas {

    private static final String COUNTRY = "cn";
    private static final String UNKNOWN = "unknown";
    private static final String EXAMPLE = "410000, 河南省, cn for the centre itself";

    /** What is left off where an area is named in short: 河南, 内蒙古, 郑州. */
    private static final Pattern KIND = Pattern.compile("省|市|县|区|旗|盟|地区|.{0,6}自治[区州县旗]|特别行政区");

    private record Area(String code, String name, List<String> others) {

        boolean goesBy(String words) {
            return name.equals(words)
                    || others.contains(words)
                    || words.length() > 1
                            && name.startsWith(words)
                            && KIND.matcher(name.substring(words.length())).matches();
        }

        /** How large it is: 0 for a province, 1 for a prefecture, 2 below. */
        int depth() {
            return code.endsWith("0000") || !code.matches("\\d{6}") ? 0 : code.endsWith("00") ? 1 : 2;
        }

        /** What codes of plans of the area match. */
        String pattern() {
            return code.matches("\\d{6}") ? "^" + code.substring(0, 2 * depth() + 2) : "^" + code + "$";
        }
    }

    private final Asking asking;

    Areas(Asking asking) {
        this.asking = asking;
    }

    /** A regular expression that the codes of plans of an area match. Of areas of one name the largest are meant, all of them. */
    String pattern(String parameter, String words) {
        if (words.equals(UNKNOWN)) {
            return "^" + UNKNOWN + "$";
        }
        List<Area> all = asking.objects("places", Map.of()).stream()
                .map(row -> new Area(
                        String.valueOf(row.get("code")),
                        String.valueOf(row.get("label")),
                        names(row.getOrDefault("names", List.of()))))
                .toList();
        Predicate<Area> meant =
                words.matches("\\d{6}|" + COUNTRY) ? area -> area.code().equals(words) : area -> area.goesBy(words);
        List<Area> found = all.stream().filter(meant).toList();
        int depth = found.stream().mapToInt(Area::depth).min().orElse(0);
        if (found.isEmpty()) {
            throw unknown(parameter, words, all);
        }
        return found.stream()
                .filter(area -> area.depth() == depth)
                .map(Area::pattern)
                .collect(Collectors.joining("|"));
    }

    private static List<String> names(Object names) {
        return names instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static ProblemException unknown(String parameter, String words, List<Area> all) {
        List<String> near = Nearest.of(words, all, Area::name).stream()
                .map(area -> area.code() + " " + area.name())
                .toList();
        return new ProblemException(Problem.badParameter(List.of(parameter + " is \"" + words
                + "\", no area of GB/T 2260; give a code or a name: " + EXAMPLE
                + (near.isEmpty() ? "" : "; near are " + near))));
    }
}
