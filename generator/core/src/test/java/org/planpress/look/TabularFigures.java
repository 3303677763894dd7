package org.planpress.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes a font whose digits all have one width of one that has such digits as a choice ({@code tnum}): its table of
 * characters then leads to those. Typesetters that cannot choose set columns of figures with it that line up. The
 * shapes stay as they were drawn; the name becomes another, and notes of copyright and licence stay.
 */
final class TabularFigures {

    static final String FAMILY = "Planpress Figures";

    /** Copyright, version, maker, designer and their addresses, licence and its address. */
    private static final List<Integer> KEPT_NAMES = List.of(0, 5, 8, 9, 11, 12, 13, 14);

    /** Choices of letters and pairs would be those of the digits that nothing leads to any more. */
    private static final List<String> DROPPED = List.of("GSUB", "GPOS", "GDEF", "STAT", "DSIG");

    private static final int UNICODE_OF_WINDOWS = 0x00030001;
    private static final int ENGLISH = 0x0409;
    private static final int ENTRY = 16;
    private static final int START = 12;

    private TabularFigures() {}

    /**
     * The font with digits of one width.
     *
     * @param cut what the cut is called, such as {@code Bold}
     */
    static byte[] of(byte[] font, String cut) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            Map<String, byte[]> tables = tables(font);
            tables.keySet().removeAll(DROPPED);
            tables.put("cmap", characters(read));
            tables.put("name", names(read, cut));
            return file(tables);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> tables(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        Map<String, byte[]> tables = new TreeMap<>();
        byte[] tag = new byte[4];
        for (int entry = START; entry < START + ENTRY * file.getShort(4); entry += ENTRY) {
            file.get(entry, tag);
            byte[] table = new byte[file.getInt(entry + 12)];
            file.get(file.getInt(entry + 8), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
        return tables;
    }

    /** One stretch for each run of characters whose glyphs run on with them (format 4). */
    private static byte[] characters(TrueTypeFont font) throws IOException {
        List<int[]> runs = new ArrayList<>();
        CmapLookup known = font.getUnicodeCmapLookup();
        for (int character = 0; character < 0xFFFF; character++) {
            int glyph = known.getGlyphId(character);
            if (character >= '0' && character <= '9') {
                glyph = font.getGsub().getSubstitution(glyph, new String[] {"latn", "DFLT"}, List.of("tnum"));
            }
            int[] run = runs.isEmpty() ? new int[] {0, -2, 0} : runs.get(runs.size() - 1);
            if (glyph == 0) {
                continue;
            }
            if (run[1] == character - 1 && run[2] == glyph - character) {
                run[1] = character;
            } else {
                runs.add(new int[] {character, character, glyph - character});
            }
        }
        runs.add(new int[] {0xFFFF, 0xFFFF, 1});
        int segments = runs.size();
        int length = 16 + 8 * segments;
        int power = Integer.highestOneBit(segments);
        ByteBuffer table = ByteBuffer.allocate(START + length);
        table.putShort((short) 0).putShort((short) 1).putInt(UNICODE_OF_WINDOWS).putInt(START);
        table.putShort((short) 4).putShort((short) length).putShort((short) 0);
        table.putShort((short) (2 * segments)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (segments - power)));
        runs.forEach(run -> table.putShort((short) run[1]));
        table.putShort((short) 0);
        runs.forEach(run -> table.putShort((short) run[0]));
        runs.forEach(run -> table.putShort((short) run[2]));
        return table.array();
    }

    private static byte[] names(TrueTypeFont font, String cut) throws IOException {
        String plain = cut.replace(" ", "");
        String postScript = FAMILY.replace(" ", "") + "-" + plain;
        Map<Integer, String> names =
                new TreeMap<>(Map.of(1, FAMILY, 2, cut, 3, postScript, 4, FAMILY + " " + cut, 6, postScript));
        for (NameRecord record : font.getNaming().getNameRecords()) {
            if (KEPT_NAMES.contains(record.getNameId())) {
                names.put(record.getNameId(), record.getString());
            }
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int head = 6 + START * names.size();
        ByteBuffer table = ByteBuffer.allocate(head);
        table.putShort((short) 0).putShort((short) names.size()).putShort((short) head);
        names.forEach((id, name) -> {
            byte[] letters = name.getBytes(StandardCharsets.UTF_16BE);
            table.putInt(UNICODE_OF_WINDOWS).putShort((short) ENGLISH).putShort(id.shortValue());
            table.putShort((short) letters.length).putShort((short) text.size());
            text.writeBytes(letters);
        });
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(table.array());
        whole.writeBytes(text.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        tables.computeIfPresent("head", (tag, head) -> withSum(head, 0));
        byte[] unsummed = laidOut(tables);
        tables.computeIfPresent("head", (tag, head) -> withSum(head, 0xB1B0AFBA - sum(unsummed)));
        return laidOut(tables, tablesSums(unsummed));
    }

    private static byte[] withSum(byte[] head, int sum) {
        byte[] changed = head.clone();
        ByteBuffer.wrap(changed).putInt(8, sum);
        return changed;
    }

    private static byte[] laidOut(Map<String, byte[]> tables) {
        Map<String, Integer> sums = new TreeMap<>();
        tables.forEach((tag, table) -> sums.put(tag, sum(padded(table))));
        return laidOut(tables, sums);
    }

    private static Map<String, Integer> tablesSums(byte[] file) {
        Map<String, Integer> sums = new TreeMap<>();
        tables(file).forEach((tag, table) -> sums.put(tag, sum(padded(table))));
        return sums;
    }

    private static byte[] laidOut(Map<String, byte[]> tables, Map<String, Integer> sums) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int start = START + ENTRY * count;
        ByteBuffer directory = ByteBuffer.allocate(start);
        directory.putInt(0x00010000).putShort((short) count).putShort((short) (ENTRY * power));
        directory.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (ENTRY * (count - power)));
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(sums.getOrDefault(tag, 0));
            directory.putInt(start + bodies.size()).putInt(table.length);
            bodies.writeBytes(padded(table));
        });
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(directory.array());
        whole.writeBytes(bodies.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] padded(byte[] table) {
        return Arrays.copyOf(table, (table.length + 3) / 4 * 4);
    }

    private static int sum(byte[] words) {
        ByteBuffer read = ByteBuffer.wrap(words);
        int sum = 0;
        while (read.remaining() >= 4) {
            sum += read.getInt();
        }
        return sum;
    }
}
