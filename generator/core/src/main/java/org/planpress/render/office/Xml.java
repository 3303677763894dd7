package org.planpress.render.office;

/** Words as they stand in XML. */
final class Xml {

    private Xml() {}

    /** The words with what XML would misread in another form, and without the characters that it cannot hold. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().filter(Xml::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter < 0xD800)
                || (letter >= 0xE000 && letter < 0xFFFE)
                || letter > 0xFFFF;
    }
}
