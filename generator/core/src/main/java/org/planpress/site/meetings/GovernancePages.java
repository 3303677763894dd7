package org.planpress.site.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Governance;
import org.planpress.model.Governance.Body;
import org.planpress.model.Id;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.meetings.GovernanceMessage.Label;
import org.planpress.site.meetings.GovernancePage.Diagram;
import org.planpress.site.meetings.GovernancePage.Node;
import org.planpress.site.meetings.GovernancePage.Row;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Voice;

/**
 * The page of who holds whom to account. A body hangs below the first one that it answers to; the others are named
 * beside it. That keeps the diagram a tree, readable line by line, whatever the bodies are called.
 */
public final class GovernancePages {

    private static final int WIDTH = 720;
    private static final int LINE = 52;
    private static final int INDENT = 34;
    private static final int TOO_LONG = 60;

    private final Setting setting;
    private final Frames frames;

    public GovernancePages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
    }

    public Stream<SitePage> all() {
        return setting
                .edition()
                .governance()
                .map(governance -> setting.page(
                        setting.addresses().governance(setting.edition()),
                        "governance",
                        GovernancePage.class,
                        () -> page(governance)))
                .stream();
    }

    private Made page(Governance governance) {
        String title = setting.say(Title.ACCOUNTABILITY);
        var place = new Frames.Place(
                setting.addresses().governance(setting.edition()),
                title,
                Words.sentence(governance.headline().value()),
                Frames.Area.GOVERNANCE,
                setting.crumbs());
        Tree tree = new Tree(setting.voice(), governance.bodies());
        var content = new GovernancePage(
                title,
                Words.sentence(governance.headline().value()),
                diagram(tree),
                setting.say(Label.BODIES),
                tree.nodes(),
                governance.bodies().stream().anyMatch(body -> body.statutory().orElse(false)),
                law(setting),
                setting.isRestated(),
                Words.sentence(governance.source().value()));
        return new Made(frames.frame(place), content);
    }

    /** The way to what the law asks, which is told of the edition in force alone. */
    static Optional<Link> law(Setting setting) {
        return setting.isCurrent() && !setting.plan().law().inForce().isEmpty()
                ? Optional.of(new Link(setting.say(Title.LAW), Addresses.LAW))
                : Optional.empty();
    }

    private Diagram diagram(Tree tree) {
        List<Row> rows = new ArrayList<>();
        Map<Id, Integer> lines = new HashMap<>();
        tree.walk((body, depth) -> {
            int line = rows.size();
            lines.put(body.id().id(), line);
            rows.add(new Row(
                    depth * INDENT,
                    line * LINE,
                    name(body),
                    tree.also(body)
                            .map(others -> setting.say(new GovernanceMessage.AnswersAlso(others)))
                            .orElse(""),
                    body.statutory().orElse(false),
                    tree.above(body)
                            .map(above -> joint(lines.getOrDefault(above, 0), line, depth))
                            .orElse("")));
        });
        return new Diagram(
                setting.say(Label.DIAGRAM),
                setting.say(new GovernanceMessage.InDiagram(rows.size())),
                WIDTH,
                rows.size() * LINE,
                rows);
    }

    /** From the mark of the body above down to this line, then across to its mark. */
    private static String joint(int above, int line, int depth) {
        int x = (depth - 1) * INDENT + 9;
        return "M" + x + " " + (above * LINE + 24) + "V" + (line * LINE + 13) + "h" + (INDENT - 11);
    }

    private static String name(Body body) {
        String title = body.title().value();
        return title.length() > TOO_LONG ? body.acronym().map(Text::value).orElse(title) : title;
    }

    /** Draws or lists one body at its depth. */
    private interface Visitor {
        void visit(Body body, int depth);
    }

    /** The bodies, each below the first that it answers to. */
    private static final class Tree {

        private final Voice voice;
        private final Map<Id, Body> bodies = new LinkedHashMap<>();
        private final Map<Id, List<Body>> below = new LinkedHashMap<>();
        private final List<Body> top = new ArrayList<>();

        Tree(Voice voice, List<Body> all) {
            this.voice = voice;
            all.forEach(body -> bodies.put(body.id().id(), body));
            for (Body body : all) {
                above(body)
                        .ifPresentOrElse(
                                id -> below.computeIfAbsent(id, key -> new ArrayList<>())
                                        .add(body),
                                () -> top.add(body));
            }
        }

        Optional<Id> above(Body body) {
            return body.reportsTo().stream()
                    .map(Ref::id)
                    .filter(bodies::containsKey)
                    .findFirst();
        }

        void walk(Visitor visitor) {
            top.forEach(body -> walk(body, 0, visitor));
        }

        private void walk(Body body, int depth, Visitor visitor) {
            visitor.visit(body, depth);
            children(body).forEach(child -> walk(child, depth + 1, visitor));
        }

        List<Node> nodes() {
            return top.stream().map(this::node).toList();
        }

        private Node node(Body body) {
            return new Node(
                    body.id().toString(),
                    body.title()
                            + body.acronym()
                                    .map(acronym -> " (" + acronym + ")")
                                    .orElse(""),
                    sentences(body),
                    children(body).stream().map(this::node).toList());
        }

        private List<Body> children(Body body) {
            return below.getOrDefault(body.id().id(), List.of());
        }

        /** The bodies that it answers to beside the one above it; empty if there are none. */
        Optional<List<GovernanceMessage.Body>> also(Body body) {
            return Optional.of(body.reportsTo().stream()
                            .skip(1)
                            .map(Ref::id)
                            .flatMap(id -> Optional.ofNullable(bodies.get(id)).stream())
                            .map(other -> other.title().value().replaceFirst("^The ", ""))
                            .map(GovernanceMessage.Body::new)
                            .toList())
                    .filter(others -> !others.isEmpty());
        }

        private List<String> sentences(Body body) {
            List<String> text = new ArrayList<>();
            text.add(Words.sentence(body.role().value()));
            body.members()
                    .map(members -> Words.sentence(Words.small(members.value())))
                    .ifPresent(members -> text.add(voice.say(new GovernanceMessage.Members(members))));
            also(body).ifPresent(others -> text.add(voice.say(new GovernanceMessage.AnswersAlsoTo(others))));
            if (body.statutory().orElse(false)) {
                text.add(voice.say(Label.REQUIRED_BY_LAW));
            }
            return text;
        }
    }
}
