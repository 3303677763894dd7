package org.planpress.compile;

import java.util.List;
import org.planpress.export.DataMessage;
import org.planpress.export.GuideMessage;
import org.planpress.export.PackMessage;
import org.planpress.export.text.PlanTextMessage;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.TemplateLabels;
import org.planpress.render.office.DocumentMessage;
import org.planpress.render.office.OfficeMessage;
import org.planpress.render.print.PrintMessage;
import org.planpress.render.prose.ProseMessage;
import org.planpress.site.book.BookMessage;
import org.planpress.site.book.ReportBookMessage;
import org.planpress.site.chart.PeriodMessage;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.meetings.GovernanceMessage;
import org.planpress.site.meetings.MeetingMessage;
import org.planpress.site.promises.CommitmentMessage;
import org.planpress.site.promises.HomeMessage;
import org.planpress.site.promises.KpiMessage;
import org.planpress.site.promises.MentionMessage;
import org.planpress.site.promises.PartnerMessage;
import org.planpress.site.promises.PriorityMessage;
import org.planpress.site.promises.RequirementMessage;
import org.planpress.site.promises.StatusMessage;
import org.planpress.site.texts.AllPagesMessage;
import org.planpress.site.texts.DownloadMessage;
import org.planpress.site.texts.EditionMessage;
import org.planpress.site.texts.GlossaryMessage;
import org.planpress.site.texts.TextMessage;
import org.planpress.words.BasicMessage;
import org.planpress.words.Message;
import org.planpress.words.Vocabulary;

/** All families of messages; a new one has its line here. */
public final class Families {

    /** In the order of the reference of words. */
    public static final List<Class<? extends Message>> ALL = List.of(
            BasicMessage.class,
            PeriodMessage.class,
            FrameMessage.class,
            CommonMessage.class,
            PageMessage.class,
            ProseMessage.class,
            PrintMessage.class,
            OfficeMessage.class,
            DocumentMessage.class,
            GovernanceMessage.class,
            MeetingMessage.class,
            TextMessage.class,
            EditionMessage.class,
            GlossaryMessage.class,
            AllPagesMessage.class,
            DownloadMessage.class,
            BookMessage.class,
            ReportBookMessage.class,
            DataMessage.class,
            PackMessage.class,
            GuideMessage.class,
            PlanTextMessage.class,
            StatusMessage.class,
            CommitmentMessage.class,
            KpiMessage.class,
            PriorityMessage.class,
            HomeMessage.class,
            PartnerMessage.class,
            RequirementMessage.class,
            MentionMessage.class);

    private Families() {}

    /** What may be said with some templates. */
    public static Vocabulary with(TemplateFolder templates) {
        return Vocabulary.of(ALL, TemplateLabels.of(templates).arguments());
    }
}
