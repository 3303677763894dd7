package org.planpress.render.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.planpress.finding.Findings;
import org.planpress.model.WebAddress;

/**
 * What the site of a host asks for around every page: plain markup in {@code host/header.html} and {@code host/foot.html}.
 * It is read, checked and written anew, so that nothing stands in a page but what was checked.
 */
final class HostMarkup {

    private static final String FOLDER = "host/";
    private static final List<String> SLOTS = List.of("header", "foot");
    private static final String ROOT = "host";

    private static final Set<String> ELEMENTS = Set.of(
            "a", "abbr", "b", "br", "cite", "dd", "div", "dl", "dt", "em", "h2", "h3", "i", "img", "li", "nav", "ol",
            "p", "section", "small", "span", "strong", "time", "ul");
    private static final Set<String> EMPTY = Set.of("br", "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-label",
            "class",
            "datetime",
            "height",
            "href",
            "hreflang",
            "id",
            "lang",
            "rel",
            "src",
            "title",
            "width");

    /** So that no name of ours is meant. */
    private static final String OWN = "host-";

    private final TemplateFolder folder;
    private final Function<String, Optional<String>> assets;
    private final TemplateFaults faults = new TemplateFaults(new Findings());
    private final Map<String, List<Piece>> slots = new TreeMap<>();

    /** Markup as it is, or an address of the site, which each page writes from where it stands. */
    private record Piece(String text, boolean address) {}

    private HostMarkup(TemplateFolder folder, Function<String, Optional<String>> assets) {
        this.folder = folder;
        this.assets = assets;
    }

    /**
     * The markup of a folder of templates, which need not have any.
     *
     * @param assets the address of a file of the templates, by its path under {@code assets/}
     */
    static HostMarkup of(TemplateFolder folder, Function<String, Optional<String>> assets) {
        HostMarkup markup = new HostMarkup(folder, assets);
        SLOTS.stream()
                .filter(slot -> folder.files().containsKey(path(slot)))
                .forEach(slot -> markup.slots.put(slot, markup.read(path(slot))));
        return markup;
    }

    /**
     * Says what is wrong with it.
     *
     * @throws TemplateFault if something of it may not stand in a page
     */
    void refuse() {
        faults.refuse();
    }

    private static String path(String slot) {
        return FOLDER + slot + ".html";
    }

    /**
     * What stands in a slot; nothing if there is no such file, or something is wrong with it.
     *
     * @param links gives an address from the root of the site as a page writes it
     */
    String at(String slot, UnaryOperator<String> links) {
        StringBuilder out = new StringBuilder();
        if (faults.findings().hasErrors()) {
            return "";
        }
        slots.getOrDefault(slot, List.of())
                .forEach(piece -> out.append(piece.address() ? escaped(links.apply(piece.text())) : piece.text()));
        return out.toString();
    }

    private List<Piece> read(String path) {
        List<Piece> pieces = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The line that the root stands on comes before those of the file.
        String whole = "<" + ROOT + ">\n" + folder.text(path) + "\n</" + ROOT + ">";
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(whole));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && !reader.getLocalName().equals(ROOT)) {
                    start(path, reader, pieces);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && !reader.getLocalName().equals(ROOT)) {
                    if (!EMPTY.contains(reader.getLocalName())) {
                        pieces.add(new Piece("</" + reader.getLocalName() + ">", false));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    pieces.add(new Piece(escaped(reader.getText()), false));
                }
            }
        } catch (XMLStreamException torn) {
            tell(
                    path,
                    torn.getLocation(),
                    "the markup is not whole: close each element, quote each value, and write signs as themselves");
        }
        return List.copyOf(pieces);
    }

    private void start(String path, XMLStreamReader reader, List<Piece> pieces) {
        String name = reader.getLocalName();
        Location at = reader.getLocation();
        if (!ELEMENTS.contains(name)) {
            tell(path, at, "<" + name + "> may not stand around a page: write text, lists, links and pictures alone");
        }
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int number = 0; number < reader.getAttributeCount(); number++) {
            String attribute = reader.getAttributeLocalName(number);
            String value = reader.getAttributeValue(number);
            Optional<String> objection = objection(attribute, value);
            if (objection.isPresent()) {
                tell(path, at, attribute + "=\"" + value + "\" " + objection.get());
            } else if (attribute.equals("src")) {
                pieces.add(new Piece(tag + " src=\"", false));
                pieces.add(new Piece(picture(value).orElseThrow(), true));
                tag = new StringBuilder("\"");
            } else if (attribute.equals("href") && value.startsWith("/")) {
                pieces.add(new Piece(tag + " href=\"", false));
                pieces.add(new Piece(value, true));
                tag = new StringBuilder("\"");
            } else {
                tag.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
        if (name.equals("img") && reader.getAttributeValue(null, "alt") == null) {
            tell(path, at, "a picture says in alt=\"…\" what it shows, or alt=\"\" if that stands beside it");
        }
        if (name.equals("nav") && reader.getAttributeValue(null, "aria-label") == null) {
            tell(path, at, "a menu says in aria-label=\"…\" which one it is");
        }
        pieces.add(new Piece(tag.append('>').toString(), false));
    }

    private Optional<String> objection(String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute)) {
            return Optional.of("may not stand around a page: looks belong in a style sheet, and nothing runs");
        }
        return switch (attribute) {
            case "href" ->
                (value.startsWith("/") && !value.startsWith("//"))
                                || WebAddress.of(value).isPresent()
                        ? Optional.empty()
                        : Optional.of("is no whole address: write it from https:// or from the first / of the site");
            case "src" ->
                picture(value).isPresent()
                        ? Optional.empty()
                        : Optional.of("is no file of the templates: write assets/ and its name, and put it there");
            case "id" ->
                value.startsWith(OWN)
                        ? Optional.empty()
                        : Optional.of("could be the name of a part of a page: start it" + " with " + OWN);
            default -> Optional.empty();
        };
    }

    private Optional<String> picture(String source) {
        return source.startsWith("assets/") ? assets.apply(source.substring("assets/".length())) : Optional.empty();
    }

    private void tell(String path, Location at, String what) {
        faults.hear(() -> {
            throw new TemplateFault(what, folder.at(path, at.getLineNumber() - 1, 1));
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
