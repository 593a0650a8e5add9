package org.yaodian.web;

import java.util.List;
import java.util.Map;
import org.yaodian.query.Table;

/** The rows of a query as those of a list. */
record QueryRows(RowJson json, Table table) implements Rows {

    @Override
    public int total() {
        return table.rows().size();
    }

    @Override
    public List<String> columns() {
        return json.columns(table);
    }

    @Override
    public List<Map<String, Object>> objects(Page page) {
        return json.objects(table.page(page.offset(), page.limit()));
    }
}
