package org.planpress.render.print;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.fop.accessibility.DummyStructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.AreaTreeModel;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.planpress.render.print.PageFills.Fill;

/** The typesetter's way from formatting objects to drawn pages, with a stop at each page that is full and not yet drawn. */
class PageLayout extends AreaTreeHandler {

    /** The typesetter asks for its model before there is anything to stop for. */
    private Optional<FacingPages> facing = Optional.empty();

    private Optional<PageFills> fills = Optional.empty();

    private PageLayout(FOUserAgent agent, OutputStream out) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, out);
    }

    /**
     * Puts the stop into the way of a document.
     *
     * @param out where its pages are drawn; without it they are only filled, which takes half of the time
     * @param facing moves what hangs in the margins
     * @param fills learns how full the pages are
     */
    static void stop(FOUserAgent agent, Optional<OutputStream> out, FacingPages facing, List<Fill> fills)
            throws FOPException {
        PageLayout layout = out.isPresent()
                ? new PageLayout(agent, out.get())
                : new Undrawn(agent, OutputStream.nullOutputStream());
        layout.facing = Optional.of(facing);
        layout.fills = Optional.of(new PageFills(fills));
        agent.setFOEventHandlerOverride(layout);
    }

    @Override
    protected void setupModel(FOUserAgent agent, String format, OutputStream out) throws FOPException {
        model = new RenderPagesModel(agent, format, fontInfo, out) {
            @Override
            public void addPage(PageViewport page) {
                full(page);
                super.addPage(page);
            }
        };
    }

    final void full(PageViewport page) {
        fills.ifPresent(all -> all.page(page));
        facing.ifPresent(all -> all.face(page));
    }

    /** Fills pages and draws none. */
    private static final class Undrawn extends PageLayout {

        Undrawn(FOUserAgent agent, OutputStream out) throws FOPException {
            super(agent, out);
        }

        @Override
        protected void setupModel(FOUserAgent agent, String format, OutputStream out) throws FOPException {
            agent.getRendererFactory().createRenderer(agent, format).setupFontInfo(fontInfo);
            // Asking for fonts has made ready for tags that nobody would write.
            agent.setStructureTreeEventHandler(DummyStructureTreeEventHandler.INSTANCE);
            model = new AreaTreeModel() {
                @Override
                public void addPage(PageViewport page) {
                    full(page);
                    super.addPage(page);
                    page.clear();
                }
            };
        }
    }
}
