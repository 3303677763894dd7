package org.planpress.site.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class DocumentTitleTest {

    private static final String EDITION = "Police and Crime Plan 2025 to 2029";

    private static DocumentTitle title(boolean apart) {
        return new DocumentTitle(Voice.builtIn(Language.ENGLISH), "Safer", EDITION, "Plan 2025 to 2029", apart);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Money | false | Money – Police and Crime Plan 2025 to 2029 – Safer
                    How the money is shared between them | false | How the money is shared between them – Safer
                    How the money is shared between them | true  | How the money is shared between them – Plan 2025 to 2029
                    Sixty-nine characters of a title that takes all the room that there is | false | Sixty-nine characters of a title that takes… the room that there is
                    Reduce all violence that injures people in all of our towns (p1.night.2) | false | Reduce all violence that injures people in all of our… (p1.night.2)
                    Reduce all violence that injures people in all of our towns (p1.night.2) | true | Reduce all violence that injures… (p1.night.2) – Plan 2025 to 2029
                    Reduce all violence that injures people in all of our towns | true | Reduce all violence that injures people in all… – Plan 2025 to 2029
                    Response to calls (Highlight and performance report, September to December 2023) | false | Response to calls (Highlight and performance… to December 2023
                    Police and Crime Plan 2025 to 2029 | true | Police and Crime Plan 2025 to 2029 – Safer
                    """)
    void saysAsMuchAsHasRoom(String page, boolean apart, String expected) {
        assertThat(title(apart).of(page, page)).isEqualTo(expected).hasSizeLessThan(70);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochpwllgwyngyllgogerychwyrndrobwll",
                "(Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochpwllgwyngyllgogerychwyrndrobwll)",
                "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z A B C D E F G H I J K L M N O P",
                "A (Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochpwllgwyngyllgogerychwyrndrobwll)"
            })
    void cutsWhateverIsTooLong(String page) {
        assertThat(title(false).of(page, page)).isNotBlank().hasSizeLessThan(70).contains("…");
        assertThat(title(true).of(page, page)).isNotBlank().hasSizeLessThan(70).contains("…");
        assertThat(title(false)
                        .share(page, "https://plan.example.org/share.png")
                        .title())
                .hasSizeLessThan(70);
    }

    /** A plan that is made up says so with its name, and where that has no room, before the title of the page. */
    @Test
    void saysOfAPageWithNothingBesideItWhatItIsToldTo() {
        String page = "Reduce violence that injures people in each of our small towns";

        assertThat(title(false).of("Money", "Example: Money")).startsWith("Money – ");
        assertThat(title(false).of(page, "Example: " + page)).startsWith("Example: Reduce violence");
        assertThat(title(false).share("Example: Money", "").title()).isEqualTo("Example: Money");
    }

    /** An edition whose title takes all the room leaves some to its pages. */
    @Test
    void cutsTheTitleOfALongEdition() {
        String edition = "The plan of the combined authority for safety, fire and policing in the years to 2031";
        var title = new DocumentTitle(Voice.builtIn(Language.ENGLISH), "Safer", edition, edition, true);

        assertThat(title.of("Money", "Money"))
                .startsWith("Money – The plan")
                .endsWith("2031")
                .hasSizeLessThan(70);
        assertThat(title.of(edition, edition))
                .startsWith("The plan of")
                .endsWith("2031")
                .hasSizeLessThan(70);
    }

    @Test
    void tellsThoseWhoDoNotSeeItWhatThePictureShows() {
        Share share = title(false).share("Money", "https://plan.example.org/share.png");

        assertThat(share)
                .isEqualTo(new Share(
                        "Money",
                        "https://plan.example.org/share.png",
                        "The title of the " + EDITION + " (Safer) and a mark for each of its promises"));
    }
}
