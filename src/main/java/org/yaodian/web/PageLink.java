package org.yaodian.web;

/**
 * Words on a page that lead somewhere, or nowhere.
 *
 * @param href "" for words alone
 * @param lang of the words where they are not in the language of the page, else ""
 */
record PageLink(String text, String href, String lang) {

    /** Words that lead nowhere, in the language of the page. */
    static PageLink words(String text) {
        return new PageLink(text, "", "");
    }
}
