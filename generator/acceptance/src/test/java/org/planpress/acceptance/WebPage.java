package org.planpress.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The main part of a published page as it is read.
 *
 * @param blocks the text of each heading, paragraph, item and cell, in order
 * @param figures the words of each chart and the text of each picture
 * @param phrases words in another language, by their text
 */
record WebPage(List<String> blocks, List<String> figures, Map<String, String> phrases) {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub",
            "time", "u");
    private static final Set<String> UNSAID = Set.of("script", "style", "template", "nav", "sup");

    static WebPage of(Path file) {
        try {
            HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            NodeList main =
                    builder.parse(new InputSource(file.toUri().toString())).getElementsByTagName("main");
            WebPage page = new WebPage(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
            if (main.getLength() > 0) {
                page.read(main.item(0));
            }
            return page;
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private void read(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text || (node instanceof Element inline && INLINE.contains(inline.getLocalName()))) {
                say(node, text);
            } else if (node instanceof Element block && !UNSAID.contains(block.getLocalName())) {
                end(text);
                if (block.getLocalName().equals("svg") || block.getLocalName().equals("img")) {
                    figure(block);
                } else {
                    read(block);
                }
            }
        }
        end(text);
    }

    private void say(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getData());
        } else if (node instanceof Element element && !UNSAID.contains(element.getLocalName())) {
            int start = text.length();
            for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
                say(kid, text);
            }
            if (element.hasAttribute("lang")) {
                phrases.put(text.substring(start), element.getAttribute("lang"));
            }
        }
    }

    private void end(StringBuilder text) {
        String said = text.toString().replaceAll("\\s+", " ").strip();
        if (!said.isEmpty()) {
            blocks.add(said);
        }
        text.setLength(0);
    }

    private void figure(Element figure) {
        if (figure.getLocalName().equals("img")) {
            figures.add(figure.getAttribute("alt"));
        }
        NodeList words = figure.getElementsByTagName("desc");
        for (int at = 0; at < words.getLength(); at++) {
            figures.add(words.item(at).getTextContent());
        }
    }
}
