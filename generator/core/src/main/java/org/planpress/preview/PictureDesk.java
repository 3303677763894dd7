package org.planpress.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planpress.compile.ContentSave;
import org.planpress.forms.Pictures;
import org.planpress.forms.Sent;
import org.planpress.look.PictureFile;
import org.planpress.look.PictureSize;

/** Takes pictures that come with a form into the folder of the plan, and shows those that are there. */
record PictureDesk(Room room) {

    private static final String FOLDER = "assets/";
    private static final Map<String, String> TYPES = Map.of(
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "png",
            "image/png",
            "webp",
            "image/webp",
            "svg",
            "image/svg+xml");

    /** How often a name is tried with another number before it is given up. */
    private static final int MOST_ALIKE = 100;

    /**
     * What became of pictures that came with a form.
     *
     * @param filled the form, with the names under which they lie now
     * @param refused why some of them were not taken, a sentence each
     */
    record Kept(Filled filled, List<String> refused) {}

    /** All pictures of the plan. */
    Pictures known() {
        return new Pictures(
                room.tree().assets().values().stream()
                        .filter(path -> TYPES.containsKey(ending(path)))
                        .toList(),
                this::size);
    }

    private String size(String path) {
        try {
            return room.files()
                    .picture(path)
                    .flatMap(PictureSize::of)
                    .map(size -> String.format(Locale.ROOT, "%,d by %,d pixels", size.width(), size.height()))
                    .orElse("");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A picture as it lies on the disk. */
    Optional<Reply> show(Map<String, String> asked) throws IOException {
        String path = asked.getOrDefault("file", "");
        Optional<String> type = Optional.ofNullable(TYPES.get(ending(path)));
        Optional<byte[]> bytes =
                type.isEmpty() ? Optional.empty() : room.files().picture(path);
        return bytes.map(there -> Reply.file(type.orElseThrow(), there));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Keeps every picture that came with a form, and puts its name into the field that was to name it. */
    Kept keep(Filled filled) throws IOException {
        Map<String, String> names = new HashMap<>();
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, Filled.Upload> sent : filled.files().entrySet()) {
            if (sent.getKey().startsWith(Sent.PICTURE)) {
                String field = Sent.VALUE + sent.getKey().substring(Sent.PICTURE.length());
                keep(sent.getValue(), refused).ifPresent(path -> names.put(field, path));
            }
        }
        return new Kept(filled.with(names), refused);
    }

    private Optional<String> keep(Filled.Upload sent, List<String> refused) throws IOException {
        PictureFile picture = PictureFile.of(sent.bytes());
        Optional<String> ending =
                switch (picture.form()) {
                    case JPEG -> Optional.of("jpg");
                    case PNG -> Optional.of("png");
                    case SVG -> Optional.of("svg");
                    default -> Optional.empty();
                };
        String named = "The file that you chose, “" + sent.name() + "”, ";
        if (ending.isEmpty()) {
            refused.add(named
                    + picture.fault()
                            .orElse("is a picture of a kind that not all browsers and printers show" + " ("
                                    + picture.form() + ")")
                    + ". Save it as JPEG or PNG, and choose it again.");
            return Optional.empty();
        }
        if (picture.fault().isPresent()) {
            refused.add(named + picture.fault().get() + ". Save it anew, and choose it again.");
            return Optional.empty();
        }
        return stored(stem(sent.name()), ending.get(), sent.bytes(), refused);
    }

    /** Under a name that nothing has yet; a picture that is there already is not kept twice. */
    private Optional<String> stored(String stem, String ending, byte[] bytes, List<String> refused) throws IOException {
        for (int number = 1; number <= MOST_ALIKE; number++) {
            String path = FOLDER + stem + (number == 1 ? "" : "-" + number) + "." + ending;
            Optional<byte[]> there = room.files().picture(path);
            if (there.isPresent() && Arrays.equals(there.get(), bytes)) {
                return Optional.of(path);
            }
            if (there.isEmpty()) {
                ContentSave.Result result = room.files().createPicture(path, bytes);
                Optional<String> why = room.read(path, result);
                if (why.isEmpty()) {
                    return Optional.of(path);
                }
                if (number == MOST_ALIKE) {
                    refused.add(why.get());
                    return Optional.empty();
                }
            }
        }
        refused.add("There are " + MOST_ALIKE + " pictures called “" + stem + "” already. Give it another name.");
        return Optional.empty();
    }

    /** The name of a file as it stands in addresses: small letters without accents, digits and hyphens. */
    static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String plain = Normalizer.normalize(dot > 0 ? last.substring(0, dot) : last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "picture" : plain.substring(0, Math.min(plain.length(), 60));
    }
}
