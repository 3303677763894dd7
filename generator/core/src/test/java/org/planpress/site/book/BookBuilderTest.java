package org.planpress.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.Fact;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.KpiPage;
import org.planpress.sitemap.SiteFiles;
import org.planpress.testing.PlanFolder;

class BookBuilderTest {

    private static Book book(String name, String edition, Set<Format> formats) {
        Plan plan = PlanFolder.read(name);
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), formats);
        return BookBuilder.build(plan, plan.edition(new Id(edition)).orElseThrow(), site, formats);
    }

    private static BookChapter chapter(Book book, String template) {
        return book.chapters().stream()
                .filter(chapter -> chapter.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatThePlanSaysComesBeforeWhatStandsBehindIt() {
        assertThat(book("two-editions", "2025-29", Set.of()).chapters())
                .extracting(BookChapter::template)
                .containsExactly(
                        "section",
                        "priority",
                        "priority",
                        "priority",
                        "priority",
                        "priority",
                        "money",
                        "requirements",
                        "register",
                        "partners",
                        "governance",
                        "earlier",
                        "glossary");
    }

    @Test
    void commitmentsOfNoSinglePriorityFollowThePriorities() {
        Book book = book("two-editions", "2017-20", Set.of());

        assertThat(book.chapters())
                .extracting(BookChapter::id)
                .startsWith("editions-2017-20-priorities-p1", "editions-2017-20-priorities-p2", "across");
        assertThat(BookBuilder.places(book))
                .containsEntry(
                        "/editions/2017-20/commitments/all.promises.1/", "editions-2017-20-commitments-all.promises.1");
    }

    @Test
    void thePartsOfAChapterAreItsHeadings() {
        Book book = book("measures", "2025-29", Set.of());

        assertThat(chapter(book("two-editions", "2025-29", Set.of()), "governance")
                        .parts())
                .containsExactly(new BookChapter.Part("governance_bodies", "What each one does"));
        assertThat(chapter(book, "priority").parts())
                .extracting(BookChapter.Part::id, BookChapter.Part::title)
                .containsExactly(
                        tuple("priorities-p1_outcomes", "What should be different"),
                        tuple("priorities-p1_promised", "What was promised"),
                        tuple("priorities-p1_kpis", "How we will know"));
    }

    @Test
    void anIndicatorLeadsToItsMeasuresInTheSameBook() {
        Book book = book("measures", "2025-29", Set.of());
        KpiPage kpi = chapter(book, "priority").kpis().get(0);

        assertThat(kpi.id()).isEqualTo("p1.k1");
        assertThat(kpi.measures().stream().map(row -> row.measure().address()).distinct())
                .containsExactly("/measures/injuries/", "/measures/abandoned/")
                .allMatch(BookBuilder.places(book)::containsKey);
    }

    @Test
    void aChapterHoldsAllThatTheirOwnPagesSayOfCommitmentsAndIndicators() {
        BookChapter priority = chapter(book("two-editions", "2025-29", Set.of()), "priority");
        List<CommitmentPage> commitments = priority.themes().get(0).commitments();

        assertThat(priority.judged()).isTrue();
        assertThat(commitments.get(0).given())
                .contains(
                        new Fact("Lead", "The Commissioner’s office"),
                        new Fact("Judged on", "30 June 2025"),
                        new Fact("Indicator", "Violence that injures (p1.k1)"));
        assertThat(commitments.get(0).updates()).hasSize(1);
        assertThat(commitments.get(1).given())
                .containsExactly(
                        new Fact("Partners", "The county council; Parish councils"), new Fact("Due", "March 2026"));
        assertThat(priority.kpis().get(0).given()).isEmpty();
        assertThat(priority.kpis().get(1).given())
                .containsExactly(new Fact("Target", "80% by March 2029"), new Fact("Told", "Every quarter"));
    }

    @Test
    void anEditionThatIsNoLongerInForceSaysSoAndWhereTheCurrentOneIs() {
        assertThat(book("two-editions", "2017-20", Set.of()).notice())
                .hasValueSatisfying(notice -> assertThat(notice)
                        .startsWith("This plan is no longer in force. The ")
                        .contains(" is at https://"));
        assertThat(book("two-editions", "2025-29", Set.of()).notice()).isEmpty();
    }

    @Test
    void onlyFormsThatThereAreAreNamed() {
        Set<Format> all = EnumSet.allOf(Format.class);

        assertThat(book("two-editions", "2025-29", all).forms())
                .extracting(Fact::term)
                .contains("In large print");
        assertThat(book("two-editions", "2025-29", Set.of()).forms())
                .extracting(Fact::term)
                .doesNotContain("In large print");
        assertThat(book("two-editions", "2017-20", all).forms())
                .extracting(Fact::term)
                .doesNotContain("In large print");
    }

    @Test
    void eachEditionHasABookOfItsOwn() {
        Plan plan = PlanFolder.read("two-editions");

        assertThat(plan.editions())
                .extracting(edition -> SiteFiles.book(plan, edition))
                .containsExactlyInAnyOrder("/plan.pdf", "/editions/2017-20/plan.pdf");
    }
}
