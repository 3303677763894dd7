package org.planpress.compile;

import java.io.IOException;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.look.HouseStyle;
import org.planpress.look.Legibility;
import org.planpress.look.Look;
import org.planpress.look.PressLegibility;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;

/**
 * What a plan is dressed in.
 *
 * @param templates what designers made
 * @param builtIn the templates that come with Planpress; the same ones if designers made none
 * @param look the colours, fonts and paper: theirs, and over them what the office chose
 */
record Appearance(TemplateFolder templates, TemplateFolder builtIn, Look look) {

    /**
     * The appearance of a plan. If the look of the templates is at fault, that of Planpress stands in for it: nothing is
     * published then, but what else is wrong can be found.
     *
     * @param folder what designers made, if they made something
     * @param authors files that the look may use
     * @param findings hears what is wrong with the look of the templates and with what the office chose
     * @throws IOException if the templates cannot be read
     */
    static Appearance of(
            Plan plan, CompileRequest request, Optional<TemplateFolder> folder, AuthorsFiles authors, Findings findings)
            throws IOException {
        TemplateFolder builtIn = TemplateFolder.builtIn();
        TemplateFolder templates = folder.map(own -> own.over(builtIn)).orElse(builtIn);
        Optional<Look> usual = new TemplateFaults(findings).made(() -> LookFile.read(templates));
        if (usual.isEmpty()) {
            return new Appearance(templates, builtIn, LookFile.read(builtIn));
        }
        Look look = plan.theme()
                .map(theme -> HouseStyle.over(usual.get(), theme, authors::at, findings))
                .orElseGet(usual::get);
        findings.addAll(Legibility.of(look));
        if (request.formats().contains(Format.PRESS)) {
            findings.addAll(PressLegibility.of(look));
        }
        return new Appearance(templates, builtIn, PictureFindings.ofCover(look, authors, findings));
    }
}
