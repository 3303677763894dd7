package org.planpress.render.office;

/**
 * How some words differ from those around them.
 *
 * @param style the style of characters, or empty
 * @param language the tag of their language, or empty
 */
record Looks(String style, boolean strong, boolean emphasised, boolean struck, String language) {

    static final Looks PLAIN = new Looks("", false, false, false, "");

    static Looks of(String style) {
        return PLAIN.styled(style);
    }

    Looks styled(String other) {
        return new Looks(other, strong, emphasised, struck, language);
    }

    Looks made(boolean stronger, boolean moreEmphasised) {
        return new Looks(style, strong || stronger, emphasised || moreEmphasised, struck, language);
    }

    Looks struckOut() {
        return new Looks(style, strong, emphasised, true, language);
    }

    Looks in(String other) {
        return new Looks(style, strong, emphasised, struck, other);
    }

    String xml() {
        String inner = (style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>")
                + (strong ? "<w:b/>" : "")
                + (emphasised ? "<w:i/>" : "")
                + (struck ? "<w:strike/>" : "")
                + (language.isEmpty() ? "" : "<w:lang w:val=\"" + Xml.escaped(language) + "\"/>");
        return inner.isEmpty() ? "" : "<w:rPr>" + inner + "</w:rPr>";
    }
}
