package org.planpress.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.ChapterKind;
import org.planpress.testing.FilledPlan;
import org.planpress.testing.PlanFolder;

class ChapterKindTest {

    @TempDir
    Path folder;

    @Test
    void aPlanWithEveryFieldHasAChapterOfEachKindInTheirOrder() throws IOException {
        FilledPlan.make().write(folder);
        Edition edition = PlanFolder.at(folder).current();
        String commitment = edition.id() + "/" + edition.commitments().get(0).id();
        Files.writeString(
                folder.resolve("ledger.csv"),
                "day,id,kind,from,to,why\n2026-01-10," + commitment + ",due-moved,2026-03,2026-06,A flood.\n");
        Plan plan = PlanFolder.at(folder);
        Book book = BookBuilder.build(
                plan, plan.current(), SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 3, 31))));

        assertThat(book.chapters())
                .extracting(BookChapter::template)
                .containsExactlyElementsOf(Stream.of(ChapterKind.values())
                        .map(ChapterKind::template)
                        .toList());
    }

    @Test
    void eachKindHasATemplateOfPrint() throws IOException {
        assertThat(TemplateFolder.builtIn().files().keySet())
                .containsAll(Stream.of(ChapterKind.values())
                        .map(kind -> "print/chapters/" + kind.template() + ".ftlx")
                        .toList());
    }
}
