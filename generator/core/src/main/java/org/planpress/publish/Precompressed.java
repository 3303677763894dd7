package org.planpress.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.planpress.output.Artifact;

/** Files of text a second time, compressed, beside themselves: servers can send these, and spare the work for each reader. */
public final class Precompressed {

    private static final String MEDIA_TYPE = "application/gzip";
    private static final Pattern TEXT = Pattern.compile(".*\\.(?:html|css|js|svg|json|jsonld|csv|xml|txt|ics)");

    /** A smaller file fits into one packet as it is. */
    private static final int WORTHWHILE = 1_000;

    private Precompressed() {}

    /** Passes on all files, and behind each that gets smaller that. */
    public static Consumer<Artifact> beside(Consumer<Artifact> files) {
        return artifact -> {
            files.accept(artifact);
            of(artifact).ifPresent(files);
        };
    }

    private static Optional<Artifact> of(Artifact artifact) {
        if (artifact.bytes().length < WORTHWHILE
                || !TEXT.matcher(artifact.path()).matches()) {
            return Optional.empty();
        }
        byte[] compressed = compressed(artifact.bytes());
        return compressed.length < artifact.bytes().length
                ? Optional.of(new Artifact(artifact.path() + ".gz", MEDIA_TYPE, compressed))
                : Optional.empty();
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Strong(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refused bytes", impossible);
        }
        return out.toByteArray();
    }

    /** Once at publication, for every reader. */
    private static final class Strong extends GZIPOutputStream {
        Strong(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
