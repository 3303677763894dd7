package org.planpress.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.testing.PlanFolder;

class ContentTargetsTest {

    @TempDir
    Path content;

    private Plan plan;
    private SourceTree tree;

    @BeforeEach
    void aPlanWithFiles() throws Exception {
        PlanFolder.copy("smallest", content);
        for (String name :
                new String[] {"Survey 2024.pdf", "a#b.pdf", "50%25.pdf", "plan/The Mayor's office.jpg", "ty\u0302.png"
                }) {
            Path file = content.resolve("assets").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        tree = SourceReader.read(content, "content", new Findings());
        plan = PlanBinder.bind(tree, new Findings()).orElseThrow();
    }

    private ContentTargets targetsOf(String file) {
        return new ContentTargets(ContentNames.of(tree, Optional.of(plan.site())), file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            assets/Survey 2024.pdf | /assets/Survey%202024.pdf
            assets/Survey%202024.pdf#page=2 | /assets/Survey%202024.pdf#page=2
            /assets/Survey 2024.pdf | /assets/Survey%202024.pdf
            ../../assets/Survey 2024.pdf | /assets/Survey%202024.pdf
            ..\\..\\assets\\Survey 2024.pdf | /assets/Survey%202024.pdf
            ./../../assets/./Survey 2024.pdf | /assets/Survey%202024.pdf
            https://PLAN.example.org/assets/Survey 2024.pdf | /assets/Survey%202024.pdf
            assets/a#b.pdf | /assets/a%23b.pdf
            assets/a%23b.pdf | /assets/a%23b.pdf
            assets/50%25.pdf | /assets/50%2525.pdf
            assets/plan/The Mayor's office.jpg | /assets/plan/The%20Mayor's%20office.jpg
            assets/tŷ.png | /assets/tŷ.png
            assets/t%C5%B7.png | /assets/tŷ.png
            ../../assets/none.pdf?x | /assets/none.pdf?x
            ../../pages/about.md#hours | /about/#hours
            foreword.md | id:foreword
            https://plan.example.org | /
            https://plan.example.org#top | /#top
            http://plan.example.org/about/ | /about/
            https://plan.example.org.uk/ | https://plan.example.org.uk/
            https://other.example.org/assets/a | https://other.example.org/assets/a
            //assets/x | //assets/x
            #here | #here
            mailto:a@example.org | mailto:a@example.org
            ../../../secret.md | ../../../secret.md
            """)
    void aLinkMeansWhatItSaysFromTheContentOrFromItsText(String written, String meant) {
        assertThat(targetsOf("editions/2025-29/foreword.md").link(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assets/ty\u0302.png | assets/tŷ.png
            ../assets/t%C5%B7.png | assets/tŷ.png
            /assets/plan/The%20Mayor%27s%20office.jpg | assets/plan/The Mayor's office.jpg
            ../assets/none.png | assets/none.png
            ../../assets/none.png | ../../assets/none.png
            https://example.org/x.png | https://example.org/x.png
            """)
    void aPictureIsNamedInTheSameWays(String written, String meant) {
        assertThat(targetsOf("pages/about.md").picture(written)).isEqualTo(meant);
    }
}
