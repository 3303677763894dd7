package org.planpress.site.beyond;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.Requirements;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.Rows;

/** The page of national threats and the commitments that answer them. */
public final class RequirementPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;

    public RequirementPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
    }

    public Stream<SitePage> all() {
        return setting
                .edition()
                .requirements()
                .map(all -> setting.page(
                        setting.addresses().requirements(setting.edition()),
                        "requirements",
                        RequirementsPage.class,
                        () -> page(all)))
                .stream();
    }

    private Made page(Requirements requirements) {
        var place = new Frames.Place(
                setting.addresses().requirements(setting.edition()),
                requirements.title().value(),
                requirements.summary().value(),
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new RequirementsPage(
                requirements.title().value(),
                requirements.summary().value(),
                statement(requirements),
                requirements
                        .mappedBy()
                        .map(who -> setting.say(
                                new RequirementMessage.MatchedBy(Words.sentence(who.value()), setting.isRestated()))),
                requirements.threats().stream().map(this::threat).toList(),
                Words.sentence(requirements.source().value()));
        return new Made(frames.frame(place), content);
    }

    private String statement(Requirements requirements) {
        int all = requirements.threats().size();
        int answered = (int) requirements.threats().stream()
                .filter(threat -> !threat.commitments().isEmpty())
                .count();
        return setting.say(
                answered == all
                        ? new RequirementMessage.AllAnswered(all)
                        : new RequirementMessage.SomeAnswered(answered, all, all - answered));
    }

    private RequirementsPage.Threat threat(Requirements.Threat threat) {
        List<Commitment> commitments = threat.commitments().stream()
                .flatMap(ref -> setting.commitment(ref.id()).stream())
                .toList();
        List<String> text = new ArrayList<>();
        threat.response().map(Text::value).map(Words::sentence).ifPresent(text::add);
        threat.noCommitment().map(Text::value).map(Words::sentence).ifPresent(text::add);
        return new RequirementsPage.Threat(
                threat.id().toString(),
                threat.title().value(),
                setting.say(new RequirementMessage.Counted(commitments.size())),
                text,
                rows.commitments(commitments));
    }
}
