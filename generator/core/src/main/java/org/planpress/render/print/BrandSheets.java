package org.planpress.render.print;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.planpress.look.FontFile;
import org.planpress.look.PaletteMessage;
import org.planpress.look.PrintedColours;
import org.planpress.look.PrintedColours.Printed;
import org.planpress.model.Cmyk;
import org.planpress.output.Artifact;
import org.planpress.render.print.BrandSheet.Face;
import org.planpress.render.print.BrandSheet.Group;
import org.planpress.render.print.BrandSheet.Letters;
import org.planpress.render.print.BrandSheet.Mark;
import org.planpress.render.print.BrandSheet.Swatch;
import org.planpress.render.print.PrintRenderer.Remark;

/** Prints what the pages of a plan are made of, for designers who carry it on. */
public final class BrandSheets {

    private static final String TEMPLATE = "print/brand.ftlx";

    private final PrintRenderer printer;
    private final ChartSheets.Origin origin;

    public BrandSheets(PrintRenderer printer, ChartSheets.Origin origin) {
        this.printer = printer;
        this.origin = origin;
    }

    /**
     * The page.
     *
     * @param path its path
     * @param title what it is called
     * @param remarks hears what is wrong with the layout
     */
    public Artifact of(String path, String title, List<Mark> marks, Consumer<Remark> remarks) {
        UsedLooks used = printer.usedLooks();
        BrandSheet sheet = new BrandSheet(
                origin.language(),
                origin.organisation(),
                title,
                groups(PrintedColours.of(
                        printer.look(),
                        used.colours(
                                printer.look().inks().keySet(),
                                marks.stream().map(Mark::look).collect(Collectors.toSet())))),
                faces(),
                letters(printer.page(), used),
                marks);
        return printer.render(origin.page(path, TEMPLATE, "brand", sheet), remarks);
    }

    private List<Group> groups(PrintedColours colours) {
        return colours.groups()
                .map(group -> new Group(
                        printer.voice().say(new PaletteMessage.Heading(group)),
                        colours.colours().stream()
                                .filter(colour -> colour.group() == group)
                                .map(this::swatch)
                                .toList()))
                .toList();
    }

    private Swatch swatch(Printed colour) {
        return new Swatch(
                colour.name(),
                colour.purpose()
                        .map(purpose -> printer.voice().say(new PaletteMessage.Purpose(purpose)))
                        .orElse(""),
                colour.seen().hex(),
                colour.fine().equals(colour.area())
                        ? inks(colour.area())
                        : printer.voice().say(new PrintMessage.FineInks(inks(colour.area()), inks(colour.fine()))),
                printer.voice().say(new PrintMessage.Contrast(colour.contrast(), colour.beside())));
    }

    private static String inks(Cmyk press) {
        return press.cyan() + " " + press.magenta() + " " + press.yellow() + " " + press.black();
    }

    /** Each font once: a face that the office does not have is set in another, which is listed under its own name. */
    private List<Face> faces() {
        Map<FontFile, Face> faces = new LinkedHashMap<>();
        PrintFont.of(printer.look().faces()).forEach((font, file) -> faces.putIfAbsent(file, face(font, file)));
        return List.copyOf(faces.values());
    }

    private static Face face(PrintFont font, FontFile file) {
        return new Face(file.family(), font.family(), font.style(), font.weight());
    }

    private List<Letters> letters(PageFile page, UsedLooks used) {
        Map<PrintFont, FontFile> fonts = PrintFont.of(printer.look().faces());
        return page.types().entrySet().stream()
                .filter(type -> used.letters(type.getKey(), page.prose()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, PageFile.Type> type) ->
                                type.getValue().size())
                        .reversed())
                .map(type -> new Letters(
                        type.getKey(),
                        face(fonts, type.getValue()),
                        type.getValue().size(),
                        type.getValue().leading()))
                .toList();
    }

    /** The upright font that is nearest in weight, as the typesetter takes it. */
    private static Face face(Map<PrintFont, FontFile> fonts, PageFile.Type type) {
        return fonts.entrySet().stream()
                .filter(font -> font.getKey().family().equals(type.family()))
                .filter(font -> font.getKey().style().equals("normal"))
                .min(Comparator.comparingInt(font -> Math.abs(font.getKey().weight() - type.weight())))
                .map(font -> face(font.getKey(), font.getValue()))
                .orElseThrow();
    }
}
