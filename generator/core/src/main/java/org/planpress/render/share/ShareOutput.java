package org.planpress.render.share;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.output.Shelf;
import org.planpress.site.SharePicture;

/**
 * The picture of each edition; the pages name it.
 *
 * @param shelf where finished pictures are kept
 */
public record ShareOutput(List<SharePicture> pictures, Look look, Shelf shelf) implements Output {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(List.of(pictures, look));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        shelf.made(Digest.of(List.of("share", pictures, look)), findings, unheard -> Optional.of(drawn()))
                .ifPresent(drawn -> drawn.forEach(files));
    }

    private List<Artifact> drawn() {
        ShareDrawing drawing = new ShareDrawing(look);
        return pictures.stream()
                .map(picture -> new Artifact(picture.address().substring(1), "image/png", drawing.of(picture)))
                .toList();
    }
}
