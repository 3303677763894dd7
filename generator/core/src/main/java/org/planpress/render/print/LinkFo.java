package org.planpress.render.print;

import org.planpress.render.print.BookLinks.Inside;
import org.planpress.render.print.BookLinks.Outside;
import org.planpress.render.print.BookLinks.Target;
import org.planpress.render.prose.ProseMessage;
import org.planpress.words.Voice;

/** Links as formatting objects. The words of a link go with it, because a link in a PDF has to say where it leads. */
record LinkFo(Voice voice, BookLinks links, FoStyle style, WordMarks marks) {

    static final String CLOSED = "</fo:basic-link>";

    /** Words that lead to an address, or only the words if it is an odd one. */
    String to(String address, String words) {
        return links.to(address)
                .map(target -> opened(target, words) + said(words) + CLOSED)
                .orElseGet(() -> said(words));
    }

    /** Words that lead to a page of the web site, also where the document says the same. */
    String onTheWeb(String address, String words) {
        return opened(links.onTheWeb(address), voice.say(new ProseMessage.WebPage(words))) + said(words) + CLOSED;
    }

    private String said(String words) {
        return marks.said(words, FoText.escaped(words));
    }

    /** The start of a link. */
    String opened(Target target, String words) {
        String said = FoText.escaped(words.isBlank() ? voice.say(ProseMessage.Label.LINK) : words);
        String start = "<fo:basic-link color=\"" + style.link() + "\"";
        if (target instanceof Inside inside) {
            String id = FoText.escaped(inside.id());
            return start + " internal-destination=\"" + id + "\" fox:alt-text=\"" + said + "@@#" + id + "\">";
        }
        return start + " external-destination=\"url('"
                + FoText.escaped(((Outside) target).address().replace("'", "%27")) + "')\" fox:alt-text=\"" + said
                + "\">";
    }
}
