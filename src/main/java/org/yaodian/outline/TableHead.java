package org.yaodian.outline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The head of a task table: which column says what is to be done, which by whom and by when. */
final class TableHead {

    private static final Pattern NUMBER = Pattern.compile("序号|编号|项次|序");
    private static final Pattern TASK = Pattern.compile(".*(?:任务|事项|内容|措施|举措|项目|工作|目标|要求|要点).*");
    private static final Pattern WHO_OR_WHEN = Pattern.compile(".*(?:单位|部门|科室|处室|责任|牵头|配合|协同|负责|主体|时限|时间|期限|节点|进度).*");
    private static final int LONGEST_LABEL = 14;
    private static final int MOST_COLUMNS = 30;
    /** A head is looked for in as many rows. */
    private static final int ROWS = 3;

    private final List<String> labels;

    TableHead(TableRow row) {
        this.labels = IntStream.range(0, row.cells().size())
                .mapToObj(column -> row.words(column).replaceAll("[\\s　\u00A0]", ""))
                .toList();
    }

    /** Index of the last row of the head (it may be two rows deep), -1 where the rows are no task table. */
    static int in(List<TableRow> rows) {
        int found = -1;
        for (int at = 0; at < Math.min(ROWS, rows.size() - 1); at++) {
            if (new TableHead(rows.get(at)).heads()) {
                found = at;
            }
        }
        return found;
    }

    private boolean heads() {
        return labels.size() <= MOST_COLUMNS
                && labels.stream().allMatch(label -> label.length() <= LONGEST_LABEL && !label.matches(".*[\\d。，].*"))
                && labels.stream().anyMatch(label -> WHO_OR_WHEN.matcher(label).matches())
                && !tasks().isEmpty();
    }

    int columns() {
        return labels.size();
    }

    String label(int column) {
        return column < labels.size() ? labels.get(column) : "";
    }

    boolean numbered() {
        return NUMBER.matcher(label(0)).matches();
    }

    /** The columns that say what is to be done. */
    List<Integer> tasks() {
        return IntStream.range(0, labels.size())
                .filter(column -> TASK.matcher(labels.get(column)).matches()
                        && !WHO_OR_WHEN.matcher(labels.get(column)).matches())
                .boxed()
                .toList();
    }
}
