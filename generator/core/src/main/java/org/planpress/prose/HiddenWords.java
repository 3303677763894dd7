package org.planpress.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;

/**
 * Words that Markdown has a place for and readers never see, in any form of publication: titles of links and pictures,
 * definitions that nothing refers to, and what follows the signs of code.
 */
final class HiddenWords {

    static final Rule TITLE = Rule.warning(
            "hidden-title",
            "The words in quotation marks after an address are shown nowhere: only some people could ever see them.",
            "Move the words into the text or into the square brackets, or delete them.",
            "[the survey](/survey/ \"1,204 people answered\")");
    static final Rule DEFINITION = Rule.warning(
            "unused-definition",
            "A line that starts with words in square brackets and a colon defines a link. Nothing uses this one, so the"
                    + " line is shown nowhere.",
            "Write the line without its brackets if it is for readers, or delete it.",
            "[Update]: Delayed");
    static final Rule CODE_WORDS = Rule.warning(
            "hidden-code-words",
            "The words after the signs that start code are shown nowhere.",
            "Write them on a line of their own above the code, or delete them.",
            "``` How we count");
    static final Rule CODE_OF_A_TOOL = Rule.warning(
            "code-of-a-tool",
            "Code is marked as something that another tool draws or carries out. Here readers would see the code itself.",
            "Put a picture with a description, a list or a table in its place.",
            "```mermaid");

    static final Rule LINK = Rule.warning(
            "link-in-description",
            "A link or another picture stands in the description of a picture, where nobody can follow or see it.",
            "Put it beside the picture, or the link around it: [![what it shows](assets/map.png)](/map/).",
            "![The [map](/map/)](assets/map.png)");

    static final List<Rule> RULES = List.of(TITLE, DEFINITION, CODE_WORDS, CODE_OF_A_TOOL, LINK);

    /** Names that other systems give to code which they do not show as it is. */
    private static final Pattern DRAWN = Pattern.compile(
            "(?i)mermaid|plantuml|graphviz|dot|math|latex|chart|vega(?:-lite)?|geojson|topojson|stl|dataview(?:js)?"
                    + "|tasks|query|toc|embed|button|tabs?|note|tip|info|warning|callout|admonition|ad-.*|\\{.*");

    /** Names of what code is written in: no words for readers. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)(?:text|txt|plain(?:text)?|none|code|bash|sh|shell|console|powershell|cmd|bat"
                    + "|json5?|ya?ml|toml|ini|xml|html|css|svg|csv|tsv|sql|r|py|python|js|javascript|ts|typescript|java|kotlin|c|cpp|c\\+\\+|c#|csharp"
                    + "|go|rust|ruby|php|perl|vba|excel|diff|http|md|markdown|regex)?");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Document document;
    private final Places positions;
    private final Findings findings;
    private final Set<Node> used = new HashSet<>();

    private HiddenWords(Document document, Places positions, Findings findings) {
        this.document = document;
        this.positions = positions;
        this.findings = findings;
    }

    /** Tells all of them in a text. */
    static void report(Document document, Places positions, Findings findings) {
        new HiddenWords(document, positions, findings).report();
    }

    private void report() {
        List<Reference> definitions = new ArrayList<>();
        Deque<Node> waiting = new ArrayDeque<>();
        for (Node node = document; node != null; node = waiting.poll()) {
            if (node instanceof InlineLinkNode link) {
                title(link.getTitle(), link instanceof Image ? link.getText() : words(link));
            } else if (node instanceof RefNode reference) {
                use(reference);
            } else if (node instanceof Reference definition) {
                definitions.add(definition);
            } else if (node instanceof FencedCodeBlock code) {
                info(code.getInfo());
            }
            if (isLinkOrPicture(node) && node.getAncestorOfType(Image.class, ImageRef.class) != null) {
                add(
                        LINK,
                        node.getChars(),
                        "%s stands in the description of a picture and has no effect",
                        "put it beside the picture, or a link around it");
            }
            node.getChildren().forEach(waiting::add);
        }
        definitions.stream().filter(definition -> !used.contains(definition)).forEach(this::definition);
    }

    private boolean isLinkOrPicture(Node node) {
        return node instanceof InlineLinkNode
                || node instanceof AutoLink
                || node instanceof MailLink
                || (node instanceof RefNode reference && reference.getReferenceNode(document) != null);
    }

    private void use(RefNode reference) {
        Reference definition = reference.getReferenceNode(document);
        if (definition != null && used.add(definition)) {
            title(
                    Definition.of(definition).title(),
                    reference instanceof ImageRef ? reference.getText() : words(reference));
        }
    }

    /** A title that repeats what is shown is no loss; many systems write one. */
    private void title(BasedSequence title, CharSequence shown) {
        String hidden = folded(title);
        if (!hidden.isEmpty() && !folded(shown).contains(hidden)) {
            add(
                    TITLE,
                    title,
                    "the title %s is shown nowhere",
                    "move it into the text or the square brackets, or delete it");
        }
    }

    /** An empty label, or one of slashes, is a known way to write what is not to be shown. */
    private void definition(Reference definition) {
        if (!folded(definition.getReference()).isEmpty()) {
            add(
                    DEFINITION,
                    definition.getChars(),
                    "nothing uses the definition %s, so it is shown nowhere",
                    "write it without the square brackets if it is for readers, or delete it");
        }
    }

    private void info(BasedSequence info) {
        String first = info.trim().toString();
        if (DRAWN.matcher(first).matches()) {
            add(
                    CODE_OF_A_TOOL,
                    info,
                    "%s names something that another tool draws; here its code is shown",
                    "put a picture with a description, a list or a table in its place");
        } else if (!LANGUAGE.matcher(first).matches()) {
            add(
                    CODE_WORDS,
                    info,
                    "%s after the signs of code is shown nowhere",
                    "write them on a line of their own above the code");
        }
    }

    /** Each line of hidden words is told, so that whoever looks for a line finds it. */
    private void add(Rule rule, BasedSequence hidden, String message, String hint) {
        List<Integer> offsets = Positions.offsets(hidden);
        int at = 0;
        for (String line : hidden.toString().split("\n", -1)) {
            if (!line.isBlank()) {
                int start = at + line.length() - line.stripLeading().length();
                findings.add(rule.at(positions.at(offsets.get(start)), message.formatted(quoted(line)))
                        .marking(line.strip().length())
                        .withHint(hint));
            }
            at += line.length() + 1;
        }
    }

    private static String quoted(String line) {
        String words = line.strip();
        return "'" + (words.length() <= 60 ? words : words.substring(0, 59) + "…") + "'";
    }

    private static String words(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node);
    }

    private static String folded(CharSequence words) {
        return NO_WORDS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
