package org.planpress.render.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.Shelf;
import org.planpress.render.print.FoEvents.Start;

/**
 * Remembers from build to build how sequences of pages were feathered: of a document with one changed word, only the sequence
 * that holds the word is measured again.
 */
final class KnownFeatherings {

    private static final String NAME = "feathering";

    private final Shelf shelf;
    private final Supplier<Digest> madeFrom;

    /**
     * A memory.
     *
     * @param shelf where it is kept
     * @param madeFrom the digest of what all documents are made from, whatever they show
     */
    KnownFeatherings(Shelf shelf, Supplier<Digest> madeFrom) {
        this.shelf = shelf;
        this.madeFrom = madeFrom;
    }

    /** Forgets everything. */
    static KnownFeatherings none() {
        return new KnownFeatherings(Shelf.NONE, () -> Digest.of(NAME));
    }

    /**
     * The change that a sequence needs, as it was found before, or else found now.
     *
     * @param pictures contents of the pictures that the document may show, by address
     * @param loose whether what should stay on one page may go on over the next
     */
    Feathering of(
            FoEvents masters,
            FoEvents sequence,
            Map<String, byte[]> pictures,
            boolean loose,
            Supplier<Feathering> measuring) {
        if (shelf == Shelf.NONE) {
            return measuring.get();
        }
        Digest digest = Digest.of(List.of(NAME, madeFrom.get(), masters, sequence, shown(sequence, pictures), loose));
        Optional<Feathering> known = shelf.kept(digest).map(files -> read(files.get(0)));
        if (known.isPresent()) {
            return known.get();
        }
        Feathering found = measuring.get();
        shelf.keep(digest, List.of(written(found)));
        return found;
    }

    /** Their sizes decide how tall a page is. */
    private static List<byte[]> shown(FoEvents sequence, Map<String, byte[]> pictures) {
        return sequence.all().stream()
                .filter(event -> event instanceof Start start && start.is("external-graphic"))
                .map(event -> ((Start) event).attributes().getValue("src"))
                .flatMap(src -> pictures.entrySet().stream()
                        .filter(picture -> src.contains(picture.getKey()))
                        .map(Map.Entry::getValue))
                .toList();
    }

    private static Artifact written(Feathering feathering) {
        String text = String.join(
                " ",
                String.valueOf(feathering.spaces()),
                String.valueOf(feathering.foot()),
                String.valueOf(feathering.from()),
                String.valueOf(feathering.leftOver()),
                String.valueOf(feathering.high()));
        return new Artifact(NAME, "text/plain", text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Feathering read(Artifact kept) {
        String[] numbers = new String(kept.bytes(), StandardCharsets.US_ASCII).split(" ", -1);
        return new Feathering(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Integer.parseInt(numbers[2]),
                Boolean.parseBoolean(numbers[3]),
                Integer.parseInt(numbers[4]));
    }
}
