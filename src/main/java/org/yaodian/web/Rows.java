package org.yaodian.web;

import java.util.List;
import java.util.Map;

/** The rows of a list, made into objects a page at a time. */
interface Rows {

    /** How many there are. */
    int total();

    /** The members of an object that a table shows, those of inner objects behind a dot ("plan.title"). */
    List<String> columns();

    /** The objects of one page. */
    List<Map<String, Object>> objects(Page page);
}
