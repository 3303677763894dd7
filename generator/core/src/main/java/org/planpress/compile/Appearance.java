package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFault;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.look.HouseStyle;
import org.planpress.site.look.Legibility;
import org.planpress.site.look.Look;
import org.planpress.site.look.PressLegibility;

/**
 * What a plan is dressed in.
 *
 * @param templates what designers made
 * @param look the colours, fonts and paper: theirs, and over them what the office chose
 */
record Appearance(TemplateFolder templates, Look look) {

    /**
     * The appearance of a plan; empty if the templates are at fault.
     *
     * @param authors files that the look may use
     * @param findings hears what is wrong with the look
     * @throws IOException if the templates cannot be read
     */
    static Optional<Appearance> of(Plan plan, CompileRequest request, AuthorsFiles authors, Findings findings)
            throws IOException {
        TemplateFolder templates = templates(request);
        try {
            Look usual = LookFile.read(templates);
            Look look = plan.theme()
                    .map(theme -> HouseStyle.over(usual, theme, authors::at, findings))
                    .orElse(usual);
            findings.addAll(Legibility.of(look));
            if (request.formats().contains(Format.PRESS)) {
                findings.addAll(PressLegibility.of(look));
            }
            return Optional.of(new Appearance(templates, PictureFindings.ofCover(look, authors, findings)));
        } catch (TemplateFault fault) {
            findings.add(fault.finding());
            return Optional.empty();
        }
    }

    private static TemplateFolder templates(CompileRequest request) throws IOException {
        Optional<Path> folder = request.templatesDir();
        return folder.isPresent()
                ? TemplateFolder.on(folder.get(), request.surroundings().shown(folder.get()))
                : TemplateFolder.builtIn();
    }
}
