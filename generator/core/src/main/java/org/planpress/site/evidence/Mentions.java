package org.planpress.site.evidence;

import java.util.List;
import java.util.Optional;
import org.planpress.analysis.BackReferences.Mention;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Register;
import org.planpress.model.Report;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Addresses;

/** Where reports and meetings name a commitment, in words, the newest first. */
public final class Mentions {

    private final Setting setting;

    public Mentions(Setting setting) {
        this.setting = setting;
    }

    public List<Said> of(Id commitment) {
        return setting.analysis().references().mentions(setting.edition(), commitment).stream()
                .filter(mention -> !isOpinion(mention))
                .map(this::said)
                .toList();
    }

    /** Opinions of its own edition stand beside its status. */
    private boolean isOpinion(Mention mention) {
        return mention instanceof Mention.OfEntry found
                && found.register().kind() == Register.Kind.OPINIONS
                && found.edition().id().equals(setting.edition().id());
    }

    private Said said(Mention mention) {
        if (mention instanceof Mention.OfWork found) {
            String page = Addresses.report(
                    found.report().id(), found.work().priority().id());
            return in(
                    found.report(),
                    new MentionMessage.Work(found.work().title().value()),
                    page + "#" + found.work().id());
        }
        if (mention instanceof Mention.OfAchievement found) {
            return in(
                    found.report(),
                    new MentionMessage.Achieved(found.achieved().title().value()),
                    Addresses.report(found.report().id(), found.priority()) + "#page-achieved");
        }
        if (mention instanceof Mention.OfRisk found) {
            String page = Addresses.report(
                    found.report().id(), found.risk().priority().id());
            return in(
                    found.report(),
                    new MentionMessage.Risk(
                            found.risk().status(), found.risk().title().value()),
                    page + "#" + found.risk().id());
        }
        if (mention instanceof Mention.OfEntry found) {
            return said(
                    new MentionMessage.Entry(
                            found.register().title().value(),
                            found.entry().title().value()),
                    setting.addresses().entry(found.edition(), found.register(), found.entry()),
                    new EntryFacts(setting.voice(), found.register().kind())
                            .inALine(found.entry())
                            .orElseGet(() ->
                                    Words.sentence(found.register().summary().value())));
        }
        if (mention instanceof Mention.OfDecision found) {
            return said(
                    new MentionMessage.Decision(found.decision().title().value()),
                    Addresses.decision(found.decision().id().id()),
                    day(found.meeting()));
        }
        Mention.OfRecommendation found = (Mention.OfRecommendation) mention;
        return said(
                new MentionMessage.Recommendation(found.asked().id().toString()),
                Addresses.recommendation(
                        found.meeting().id().id(), found.asked().id().id()),
                day(found.meeting()));
    }

    private String day(MeetingSheet meeting) {
        return setting.say(new MentionMessage.Meeting(meeting.body().value(), meeting.date()));
    }

    private Said in(Report report, MentionMessage about, String address) {
        return said(about, address, Words.sentence(report.sheet().title().value()));
    }

    private Said said(MentionMessage about, String address, String where) {
        return new Said(Optional.of(new Link(Words.name(setting.say(about)), address)), where);
    }
}
