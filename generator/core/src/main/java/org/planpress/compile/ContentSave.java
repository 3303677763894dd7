package org.planpress.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.planpress.edit.CarriedOver;
import org.planpress.edit.Change;
import org.planpress.edit.Edited;
import org.planpress.edit.FileEdit;
import org.planpress.edit.TableChange;
import org.planpress.edit.TableEdit;
import org.planpress.publish.ContentFile;

/**
 * Saves changes of files in the content folder, for whoever made a form of one. A form carries the digest of the file that it
 * was made from. If the file is another one by now, the changes are made in that, as long as they are about what somebody saw
 * without doubt; else both texts are handed back, and the file stays. Whoever reads a file sees the old one or the new one.
 *
 * <p>One object saves one file at a time.
 */
public final class ContentSave {

    private final Path content;

    /** Saves in a content folder. */
    public ContentSave(Path content) {
        this.content = content;
    }

    /**
     * A file as it lies on the disk.
     *
     * @param text its characters, with line ends and byte order mark
     * @param sha256 of its bytes, in lower-case hexadecimal digits
     */
    public record Stored(String text, String sha256) {}

    /**
     * What somebody saw who changes a file.
     *
     * @param sha256 of the bytes of the file from which the form was made
     * @param text that file, if it is still known
     */
    public record Seen(String sha256, Optional<String> text) {}

    /** How a save ended. */
    public sealed interface Result {

        /**
         * The file is written.
         *
         * @param stored as it lies on the disk now
         * @param elsewhere whether somebody else had changed the file, and that is kept too
         */
        record Saved(Stored stored, boolean elsewhere) implements Result {}

        /** Nothing was written; why, in a plain sentence. */
        record Refused(String reason) implements Result {}

        /**
         * Nothing was written: somebody else changed the same.
         *
         * @param reason in a plain sentence
         * @param yours the file as it would be without what was changed elsewhere; empty if what was seen is not known
         * @param theirs the file as it is; empty if it is gone
         */
        record Conflict(String reason, Optional<String> yours, Optional<Stored> theirs) implements Result {}
    }

    /** Makes changes in a text. */
    @FunctionalInterface
    private interface Editing {
        Edited apply(String text);
    }

    /**
     * A file; empty if there is none, or if its path is none of a plan, or if it is not UTF-8.
     *
     * @param path from the content folder
     */
    public Optional<Stored> read(String path) throws IOException {
        Optional<ContentPlace> place = ContentPlace.of(content, path).place();
        return place.isPresent() ? read(place.get()) : Optional.empty();
    }

    /** A picture; empty if there is none of that path. */
    public Optional<byte[]> picture(String path) throws IOException {
        Optional<ContentPlace> place = ContentPlace.of(content, path).place().filter(ContentPlace::isPicture);
        try {
            return place.isPresent()
                    ? Optional.of(Files.readAllBytes(place.get().file()))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Optional<Stored> read(ContentPlace place) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(place.file());
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Stored(text, sha256(bytes)));
        } catch (NoSuchFileException | CharacterCodingException none) {
            return Optional.empty();
        }
    }

    /** The digest by which forms name what they were made from. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Saves changes of a YAML or Markdown file. */
    public Result save(String path, Seen seen, List<Change> changes) throws IOException {
        return save(
                path,
                seen,
                text -> FileEdit.apply(text, path, changes),
                text -> CarriedOver.apply(seen.text(), text, path, changes));
    }

    /** Saves changes of a CSV file; rows have numbers only, so that none is made in a table that is another one by now. */
    public Result saveTable(String path, Seen seen, List<TableChange> changes) throws IOException {
        return save(
                path,
                seen,
                text -> TableEdit.apply(text, path, changes),
                text -> new Edited.Refused("the table was changed elsewhere", true));
    }

    /** Saves the whole text of a file, such as one of words. */
    public Result saveText(String path, Seen seen, String whole) throws IOException {
        return save(
                path,
                seen,
                text -> StandardCharsets.UTF_8.newEncoder().canEncode(whole)
                        ? new Edited.Proved(whole)
                        : new Edited.Refused("the text holds half of a character", false),
                text -> new Edited.Refused("the file was changed elsewhere", true));
    }

    private synchronized Result save(String path, Seen seen, Editing asSeen, Editing asIs) throws IOException {
        ContentPlace.Answer answer = ContentPlace.of(content, path);
        if (answer.place().isEmpty()) {
            return new Result.Refused(answer.refusal());
        }
        ContentPlace place = answer.place().get();
        if (place.isPicture()) {
            return new Result.Refused("a picture is no text");
        }
        Optional<Stored> now = read(place);
        if (now.isEmpty()) {
            return Files.exists(place.file())
                    ? new Result.Refused("the file is not UTF-8, so it cannot be changed here")
                    : new Result.Conflict("the file is gone", yours(seen, asSeen), Optional.empty());
        }
        boolean same = now.get().sha256().equals(seen.sha256());
        Edited edited = (same ? asSeen : asIs).apply(now.get().text());
        if (edited instanceof Edited.Proved proved) {
            return new Result.Saved(written(place, now.get(), proved.text()), !same);
        }
        Edited.Refused refused = (Edited.Refused) edited;
        return refused.stale()
                ? new Result.Conflict(refused.reason(), yours(seen, asSeen), now)
                : new Result.Refused(refused.reason());
    }

    private static Optional<String> yours(Seen seen, Editing asSeen) {
        return seen.text()
                .map(asSeen::apply)
                .filter(Edited.Proved.class::isInstance)
                .map(edited -> ((Edited.Proved) edited).text());
    }

    private static Stored written(ContentPlace place, Stored before, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!text.equals(before.text())) {
            ContentFile.replace(place.file(), bytes);
        }
        return new Stored(text, sha256(bytes));
    }

    /** Writes a text that is not there yet. */
    public Result create(String path, String text) throws IOException {
        return create(path, text, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Writes a picture that is not there yet; its name tells what it is, and whether it is that is for the caller to know. */
    public Result createPicture(String path, byte[] bytes) throws IOException {
        return create(path, "", bytes, true);
    }

    private synchronized Result create(String path, String text, byte[] bytes, boolean picture) throws IOException {
        ContentPlace.Answer answer = ContentPlace.of(content, path);
        if (answer.place().isEmpty()) {
            return new Result.Refused(answer.refusal());
        }
        ContentPlace place = answer.place().get();
        if (place.isPicture() != picture) {
            return new Result.Refused(picture ? "pictures go into assets/" : "only pictures go into assets/");
        }
        Optional<String> alike = place.alike();
        if (alike.isPresent() || !ContentFile.create(place.file(), bytes)) {
            return new Result.Refused("there is a file '%s' already; nothing was written over it"
                    .formatted(alike.orElse(place.file().getFileName().toString())));
        }
        return new Result.Saved(new Stored(text, sha256(bytes)), false);
    }
}
