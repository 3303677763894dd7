package org.planpress.render.office;

/**
 * How some words differ from those around them.
 *
 * @param style the style of characters, or empty
 * @param language the tag of their language, or empty
 */
record Looks(String style, boolean strong, boolean emphasised, String language) {

    static final Looks PLAIN = new Looks("", false, false, "");

    static Looks of(String style) {
        return PLAIN.styled(style);
    }

    Looks styled(String other) {
        return new Looks(other, strong, emphasised, language);
    }

    Looks made(boolean stronger, boolean moreEmphasised) {
        return new Looks(style, strong || stronger, emphasised || moreEmphasised, language);
    }

    Looks in(String other) {
        return new Looks(style, strong, emphasised, other);
    }

    String xml() {
        String inner = (style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>")
                + (strong ? "<w:b/>" : "")
                + (emphasised ? "<w:i/>" : "")
                + (language.isEmpty() ? "" : "<w:lang w:val=\"" + Xml.escaped(language) + "\"/>");
        return inner.isEmpty() ? "" : "<w:rPr>" + inner + "</w:rPr>";
    }
}
