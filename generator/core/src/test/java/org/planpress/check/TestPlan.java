package org.planpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Contact;
import org.planpress.model.Edition;
import org.planpress.model.Glossary;
import org.planpress.model.Id;
import org.planpress.model.Page;
import org.planpress.model.Period;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Prose.Words;
import org.planpress.model.Ref;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.testing.BareEdition;

/** Plans of one edition and one page for tests of a single check. */
final class TestPlan {

    static final SourceLocation AT = new SourceLocation("content/pages/help.md", 5, 1);

    private TestPlan() {}

    /** A plan whose page holds these blocks. */
    static Plan withPage(Block... blocks) {
        Page.Sheet sheet = new Page.Sheet(
                text("Help"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                startOf("pages/help.md"));
        Page page = new Page("help", sheet, new Prose(List.of(blocks)));
        return new Plan(
                site(),
                Optional.empty(),
                glossary(),
                List.of(edition()),
                List.of(),
                List.of(),
                List.of(),
                List.of(page),
                new TreeSet<>(List.of("station.jpg")),
                new TreeSet<>());
    }

    /** Words that stand there. */
    static final Provenance FROM = Provenance.exactly(AT);

    /** A plan whose page holds one paragraph that starts at {@link #AT}. */
    static Plan withWords(String words) {
        return withPage(paragraph(new Words(words, FROM)));
    }

    static Prose.Paragraph paragraph(Inline... inlines) {
        return new Prose.Paragraph(List.of(inlines), FROM);
    }

    static Prose.Link link(String target, String words) {
        return new Prose.Link(target, List.of(new Words(words, FROM)), FROM);
    }

    static Prose.Heading heading(int level, String words) {
        return new Prose.Heading(level, List.of(new Words(words, FROM)), words, FROM);
    }

    /** What a check says of a plan: {@code line:column code}. */
    static List<String> findings(Check check, Plan plan) {
        return shown(check.check(plan));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .sorted(Finding.ORDER)
                .map(found -> found.location().line() + ":" + found.location().column() + " " + found.code())
                .toList();
    }

    /** What follows from a plan, on 31 March 2026. */
    static Optional<PlanAnalysis> analysed(Plan plan) {
        return Optional.of(PlanAnalysis.of(plan, LocalDate.of(2026, 3, 31)));
    }

    /** What a check of figures says of a plan: {@code line:column code}. */
    static List<String> findings(FigureCheck check, Plan plan) {
        return shown(check.check(analysed(plan).orElseThrow()));
    }

    static Text text(String words) {
        return new Text(words, startOf("site.yml"));
    }

    private static SourceLocation startOf(String path) {
        return SourceLocation.startOf("content/" + path);
    }

    private static SiteSheet site() {
        return new SiteSheet(
                text("A safer county"),
                text("Commissioner for the county"),
                text("the Commissioner"),
                Optional.empty(),
                Optional.empty(),
                text("The county"),
                text("What the plan promises."),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                text("https://plan.example.org/"),
                new Contact(
                        text("plan@example.org"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        startOf("site.yml")),
                new Ref(new Id("2025-29"), startOf("site.yml")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(text("BBC")),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                startOf("site.yml"));
    }

    private static Glossary glossary() {
        Glossary.Term term = new Glossary.Term(
                text("OoCR"),
                Optional.of(text("out of court resolution")),
                Optional.empty(),
                List.of(text("CSP")),
                startOf("glossary.yml"));
        return new Glossary(List.of(term), startOf("glossary.yml"));
    }

    private static Edition edition() {
        SourceLocation at = startOf("editions/2025-29/edition.yml");
        Period period = new Period(When.day(LocalDate.of(2025, 4, 1)), When.day(LocalDate.of(2029, 3, 31)), at);
        return BareEdition.of("2025-29", period, at);
    }
}
