package org.yaodian.outline;

import java.util.List;

/**
 * What a plan says of itself before its first paragraph. Unknown is the empty string or list.
 *
 * @param title the plan's own title, line breaks dropped ("2020年工作要点")
 * @param issuers as printed, in order ("中共河南省委高校工委", "河南省教育厅")
 * @param publisher who published the page, as printed (来源:省教育厅)
 * @param number 文号 ("平政办发〔2017〕125号")
 * @param date ISO date as precise as printed ("2020-03-12", "2020-03", "2020"), of issue, else of publication
 * @param year the year the plan is for, four digits, from its title, else its date
 */
public record Letterhead(
        String title, List<String> issuers, String publisher, String number, String date, String year) {

    public Letterhead {
        issuers = List.copyOf(issuers);
    }
}
