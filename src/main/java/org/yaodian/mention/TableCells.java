package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.outline.Cell;
import org.yaodian.text.Span;

/** Bodies and deadlines in the cells of a task table, by the words that head their column (牵头单位, 配合单位, 完成时限). */
final class TableCells implements SentenceFinder {

    private static final double CONFIDENCE = 0.95;
    private static final String BODY_RULE = ResponsibilityBrackets.RULE + "cell";
    private static final String DEADLINE_RULE = "deadline-cell";

    /** A cell may say more than its head: 市教育局牵头，市财政局配合. */
    private static final Pattern SEGMENT = Pattern.compile("[^，,；;。]+");

    private static final Pattern LABEL = Pattern.compile("^[^：:、]{2,6}[：:]");

    private final BodyNames names = new BodyNames();
    private final List<String> lead = Lexicon.lines("columns-lead");
    private final List<String> support = Lexicon.lines("columns-support");
    private final List<String> deadline = Lexicon.lines("columns-deadline");
    private final List<String> other = Lexicon.lines("columns-other");
    /** A short name that the column proves to be a body's (德育处, 各区县). */
    private final Pattern inColumn = Pattern.compile(
            "[\\u4e00-\\u9fa5A-Za-z（）()]{1,14}(?:" + String.join("|", Lexicon.lines("columns-endings")) + ")");

    private final Pattern cue = Pattern.compile("(?:" + String.join("|", support) + ")?(?:" + String.join("|", lead)
            + "|" + String.join("|", support) + ")$");

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        return mentions(sentence).stream().map(Candidate::ruled).toList();
    }

    private List<Mention> mentions(Sentence sentence) {
        Optional<Cell> cell = cell(sentence);
        if (cell.isEmpty() || holds(other, cell.get().label())) {
            return List.of();
        }
        String label = cell.get().label();
        if (holds(deadline, label)) {
            return dated(sentence);
        }
        if (holds(support, label)) {
            return bodies(sentence, Role.SUPPORT);
        }
        return holds(lead, label) ? bodies(sentence, Role.LEAD) : List.of();
    }

    /** Whether a sentence is running text: no cell of a column that names bodies, people or dates. */
    boolean prose(Sentence sentence) {
        return cell(sentence)
                .map(Cell::label)
                .filter(label ->
                        holds(other, label) || holds(deadline, label) || holds(support, label) || holds(lead, label))
                .isEmpty();
    }

    private static boolean holds(List<String> words, String label) {
        return words.stream().anyMatch(label::contains);
    }

    /** The cell that the sentence stands in; cells are in the order of the text. */
    private static Optional<Cell> cell(Sentence sentence) {
        List<Cell> cells = sentence.plan().outline().cells();
        Span span = sentence.measure().span();
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && cells.get(low - 1).span().contains(span) ? Optional.of(cells.get(low - 1)) : Optional.empty();
    }

    private static List<Mention> dated(Sentence sentence) {
        String text = sentence.text();
        String year = sentence.plan().outline().letterhead().year();
        Deadline date = Deadlines.in(text, year);
        return date instanceof Deadline.By
                ? List.of(new IndicatorMention(
                        sentence.evidence(0, end(text), DEADLINE_RULE, CONFIDENCE), new Quantity.DateOnly(), date))
                : List.of();
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 1 && "。；;，,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private List<Mention> bodies(Sentence sentence, Role headed) {
        List<Mention> found = new ArrayList<>();
        String text = sentence.text();
        Matcher segment = SEGMENT.matcher(text);
        while (segment.find()) {
            Matcher label = LABEL.matcher(segment.group());
            Matcher closing = cue.matcher(segment.group());
            boolean labelled = label.find();
            boolean cued = closing.find();
            int from = segment.start() + (labelled ? label.end() : 0);
            int to = cued ? segment.start() + closing.start() : segment.end();
            String said = (labelled ? label.group() : "") + (cued ? closing.group() : "");
            Role role = said.isEmpty() ? headed : holds(support, said) ? Role.SUPPORT : Role.LEAD;
            for (int[] member : names.members(text, from, Math.max(from, to))) {
                String name = text.substring(member[0], member[1]);
                if (names.name(name) || inColumn.matcher(name).matches()) {
                    found.add(new BodyMention(
                            sentence.evidence(member[0], member[1], BODY_RULE, CONFIDENCE),
                            role,
                            BodyNames.bodyClass(name)));
                }
            }
        }
        return found;
    }
}
