package org.yaodian.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of a work report each part of its outline belongs to, told by the headings of the first level: one says
 * that it looks back (回顾), sets this year's tasks (2026年重点工作), or looks ahead over years (主要目标); one that says
 * nothing goes on as the one before. Headings without a number count too where they stand in the preface. Pure and safe for many threads.
 */
public final class ReportParts {

    private static final Pattern REPORT = Pattern.compile("工作报告|工作总结|总结和?.{0,12}(?:计划|打算|思路|安排|要点)");
    private static final Pattern REVIEW = Pattern.compile("回顾|(?:工作|情况)总结|工作(?:完成)?情况");
    private static final Pattern TASKS = Pattern.compile("(?:(?:19|20)\\d{2}年|今年|本年|新一年|下一年|下步|下一步|当前)[^，。]{0,16}"
            + "(?:重点工作|主要工作|工作(?:重点|安排|任务|部署|打算|计划|思路|要点)|重点任务|目标任务|主要任务)|^(?:重点工作|工作安排)");
    private static final Pattern OUTLOOK = Pattern.compile("目标|总体要求|考虑|思路|展望|“?十[四五六]五”?时期|今后五年|未来五年");
    private static final Pattern ACHIEVED = Pattern.compile("成就|成绩|成效|过去|取得");
    /** A heading without a number is no longer than this (UTF-16 units). */
    private static final int LONGEST_HEADING = 50;

    private ReportParts() {}

    /** By path; empty for a plan that is no report. Parts before the first heading that tells are left out. */
    public static Map<String, ReportPart> of(Outline outline) {
        Map<String, ReportPart> parts = new HashMap<>();
        if (!REPORT.matcher(outline.letterhead().title()).find()) {
            return parts;
        }
        Optional<ReportPart> current = Optional.empty();
        for (Part part : outline.parts()) {
            if (part instanceof Preface) {
                List<ReportPart> unnumbered = unnumbered(outline, part);
                unnumbered.stream().findFirst().ifPresent(first -> parts.put(part.path(), first));
                current = unnumbered.isEmpty() ? current : Optional.of(unnumbered.get(unnumbered.size() - 1));
                continue;
            }
            Optional<ReportPart> told = told(topTitle(part));
            current = told.isPresent() ? told : current;
            current.ifPresent(found -> parts.put(part.path(), found));
        }
        return parts;
    }

    /** The heading of a part of the first level, "" of any other. */
    private static String topTitle(Part part) {
        return switch (part) {
            case Preface preface -> "";
            case Section section -> section.parent().isEmpty() ? section.title() : "";
            case Item item -> item.parent().isEmpty() ? item.title() : "";
        };
    }

    private static Optional<ReportPart> told(String heading) {
        if (REVIEW.matcher(heading).find()) {
            return Optional.of(ReportPart.REVIEW);
        }
        if (TASKS.matcher(heading).find()) {
            return Optional.of(ReportPart.TASKS);
        }
        if (OUTLOOK.matcher(heading).find()) {
            return Optional.of(ReportPart.OUTLOOK);
        }
        return ACHIEVED.matcher(heading).find() ? Optional.of(ReportPart.REVIEW) : Optional.empty();
    }

    /** What the short lines in a part say that are headings without a number. */
    private static List<ReportPart> unnumbered(Outline outline, Part part) {
        return part.measures().stream()
                .map(measure -> outline.source().at(measure.span()))
                .filter(words ->
                        words.length() <= LONGEST_HEADING && "。；！：？".indexOf(words.charAt(words.length() - 1)) < 0)
                .flatMap(words -> told(words).stream())
                .toList();
    }
}
