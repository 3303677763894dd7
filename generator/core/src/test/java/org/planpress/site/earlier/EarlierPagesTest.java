package org.planpress.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.texts.AboutPage;
import org.planpress.testing.InvalidPlans;
import org.planpress.testing.PlanFolder;

/** A plan that carries one of four promises on, says that one is done, and forgot two. */
class EarlierPagesTest {

    private static final String FORGOTTEN = "promise-untold/two-of-four";
    private static final String OLD = "/editions/2021-25/commitments/streets.";
    private static final String UNTOLD = "The Plan for 2025 to 2029 does not say what became of it.";

    @TempDir
    Path content;

    private Site site() {
        Plan plan = PlanFolder.at(content);
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2025, 6, 1)));
    }

    private static <T> T at(Site site, String address, Class<T> type) {
        return type.cast(site.page(address).orElseThrow().content());
    }

    @Test
    void thePageSaysFirstHowManyAreCarriedOn() throws IOException {
        InvalidPlans.write(FORGOTTEN, content);

        EarlierPage page = at(site(), "/earlier/", EarlierPage.class);

        assertThat(page.heading()).isEqualTo("One of the 4 commitments of the Plan for 2021 to 2025 is carried on");
        assertThat(page.counted())
                .isEqualTo("One lives on in one commitment of its own. One is done and nothing takes its place."
                        + " Of two, the Plan for 2025 to 2029 does not say what became of them. No commitment is new.");
    }

    @Test
    void eachRowLeadsToTheOldPromiseAndToWhatTakesItsPlace() throws IOException {
        InvalidPlans.write(FORGOTTEN, content);

        EarlierPage page = at(site(), "/earlier/", EarlierPage.class);

        assertThat(page.rows())
                .extracting(row -> row.title().address())
                .containsExactly(OLD + "1/", OLD + "2/", OLD + "5/", OLD + "6/");
        assertThat(page.rows())
                .extracting(EarlierPage.Row::became)
                .containsExactly("Done", "Not told", "Carried on", "Not told");
        assertThat(page.rows().get(0).why()).contains("Each path is lit.");
        assertThat(page.rows().get(1).why()).contains(UNTOLD);
        assertThat(page.rows().get(2).now()).extracting(Link::address).containsExactly("/commitments/p1.night.1/");
        assertThat(page.fresh()).extracting(CommitmentRow::id).isEmpty();
    }

    @Test
    void anOldPromiseSaysWhatBecameOfIt() throws IOException {
        InvalidPlans.write(FORGOTTEN, content);
        Site site = site();

        assertThat(at(site, OLD + "1/", CommitmentPage.class)
                        .course()
                        .editions()
                        .became())
                .contains(new Fact("Done", "Each path is lit."));
        assertThat(at(site, OLD + "2/", CommitmentPage.class)
                        .course()
                        .editions()
                        .became())
                .contains(new Fact("Not told", UNTOLD));
        assertThat(at(site, OLD + "5/", CommitmentPage.class)
                        .course()
                        .editions()
                        .became())
                .isEmpty();
        assertThat(at(site, OLD + "5/", CommitmentPage.class)
                        .course()
                        .editions()
                        .others())
                .extracting(Link::address)
                .containsExactly("/earlier/");
        assertThat(at(site, "/commitments/p1.night.1/", CommitmentPage.class)
                        .course()
                        .editions()
                        .others())
                .extracting(Link::address)
                .containsExactly("/earlier/");
    }

    @Test
    void anOldPromiseIsSilentAsLongAsTheNextEditionIsADraft() throws IOException {
        InvalidPlans.write(FORGOTTEN, content);
        Path sheet = content.resolve("editions/2025-29/edition.yml");
        Files.writeString(sheet, Files.readString(sheet).replace("status: final", "status: draft"));
        Site site = site();

        assertThat(at(site, OLD + "2/", CommitmentPage.class)
                        .course()
                        .editions()
                        .became())
                .isEmpty();
        assertThat(at(site, "/earlier/", EarlierPage.class).rows()).hasSize(4);
    }

    @Test
    void ofAnEditionWithoutPromisesThereIsNoPageButASentence() throws IOException {
        InvalidPlans.write(FORGOTTEN, content);
        Files.delete(content.resolve("editions/2021-25/commitments.yml"));
        for (String file : new String[] {"edition.yml", "priorities/p1/commitments.yml"}) {
            Path path = content.resolve("editions/2025-29/" + file);
            Files.writeString(
                    path,
                    Files.readString(path)
                            .replaceFirst("(?s)notCarried:.*", "")
                            .replace("        supersedes: [streets.5]\n", ""));
        }
        Site site = site();

        assertThat(site.page("/earlier/")).isEmpty();
        assertThat(at(site, "/about/", AboutPage.class).notFollowed())
                .contains(
                        "The commitments of the Plan for 2021 to 2025 are not on this site one by one, so it cannot show what"
                                + " became of them.");
        assertThat(at(site, "/about/", AboutPage.class).earlier()).isEmpty();
    }
}
