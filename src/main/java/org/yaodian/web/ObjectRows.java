package org.yaodian.web;

import java.util.List;
import java.util.Map;

/** Objects as the rows of a list. */
record ObjectRows(List<String> columns, List<Map<String, Object>> all) implements Rows {

    ObjectRows {
        columns = List.copyOf(columns);
        all = List.copyOf(all);
    }

    @Override
    public int total() {
        return all.size();
    }

    @Override
    public List<Map<String, Object>> objects(Page page) {
        return all.stream().skip(page.offset()).limit(page.limit()).toList();
    }
}
