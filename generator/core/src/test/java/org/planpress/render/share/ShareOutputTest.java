package org.planpress.render.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Shelf;
import org.planpress.site.SharePicture;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;

class ShareOutputTest {

    private static List<Artifact> made(List<SharePicture> pictures) {
        List<Artifact> files = new ArrayList<>();
        new ShareOutput(pictures, SampleLook.builtIn(), Shelf.NONE).make(List.of(), files::add, new Findings());
        return files;
    }

    private static BufferedImage image(Artifact file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    @Test
    void drawsAPictureForEachEdition() throws IOException {
        Plan plan = PlanFolder.read("two-editions");
        List<Artifact> files = made(SharePicture.of(plan, PlanFolder.voice("two-editions")));

        assertThat(files)
                .extracting(Artifact::path)
                .containsExactlyInAnyOrder("share.png", "editions/2017-20/share.png");
        for (Artifact file : files) {
            BufferedImage image = image(file);
            assertThat(file.mediaType()).isEqualTo("image/png");
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
            assertThat(colours(image)).as("drawn, not blank").hasSizeGreaterThan(20);
            assertThat(file.bytes()).hasSizeLessThan(200_000);
        }
    }

    @Test
    void drawsTheSameBytesEachTime() {
        List<SharePicture> pictures =
                SharePicture.of(PlanFolder.read("every-status"), PlanFolder.voice("every-status"));

        assertThat(made(pictures).get(0).bytes())
                .isEqualTo(made(pictures).get(0).bytes());
        assertThat(new ShareOutput(pictures, SampleLook.builtIn(), Shelf.NONE).madeFrom())
                .isEqualTo(new ShareOutput(pictures, SampleLook.builtIn(), Shelf.NONE).madeFrom());
    }

    /** Nothing runs over the margin at the right, whatever an edition is called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan",
                "The plan of the combined authority for safety, fire and policing in the years from 2026 to 2031",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
            })
    void keepsTitlesInThePicture(String title) throws IOException {
        SharePicture plain = SharePicture.of(PlanFolder.read("smallest"), PlanFolder.voice("smallest"))
                .get(0);
        BufferedImage image = image(made(List.of(new SharePicture(
                        plain.address(),
                        Optional.of(title),
                        title,
                        Optional.of("Draft"),
                        Optional.of((title + " ").repeat(9)),
                        plain.strip())))
                .get(0));
        int paper = image.getRGB(0, 0);

        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB(image.getWidth() - 20, y)).as("row " + y).isEqualTo(paper);
            assertThat(image.getRGB(20, y)).as("row " + y).isEqualTo(paper);
        }
        for (int x = 0; x < image.getWidth(); x++) {
            assertThat(image.getRGB(x, image.getHeight() - 20)).isEqualTo(paper);
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
