package org.planpress.render.print;

import java.awt.geom.AffineTransform;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.UnitProcessor;
import org.apache.batik.parser.UnitProcessor.Context;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.image.loader.batik.BatikImageFlavors;
import org.apache.fop.svg.SimpleSVGUserAgent;
import org.apache.fop.svg.font.FOPFontFamilyResolverImpl;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSize;
import org.apache.xmlgraphics.image.loader.impl.AbstractImagePreloader;
import org.apache.xmlgraphics.image.loader.impl.ImageXMLDOM;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;

/**
 * Tells the typesetter how large a drawing is. Its own way asks Java for all fonts of the machine first, though it needs
 * none, and on a machine without fonts that ends the run.
 */
final class DrawingSize extends AbstractImagePreloader {

    private static final double POINTS_IN_AN_INCH = 72;
    private static final String ALL = "100%";

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 1;
    }

    @Override
    public @Nullable ImageInfo preloadImage(String address, Source source, ImageContext context) {
        return source instanceof DOMSource tree && tree.getNode() instanceof SVGDocument drawing
                ? sized(address, drawing, context.getSourceResolution())
                : null;
    }

    private static ImageInfo sized(String address, SVGDocument drawing, float resolution) {
        Element root = drawing.getRootElement();
        Context units = UnitProcessor.createContext(
                new BridgeContext(new SimpleSVGUserAgent(
                        new AffineTransform(), new FOPFontFamilyResolverImpl(new FontInfo()), resolution)),
                root);
        ImageSize size = new ImageSize();
        size.setSizeInMillipoints(
                millipoints(
                        UnitProcessor.svgHorizontalLengthToUserSpace(written(root, "width"), "width", units),
                        resolution),
                millipoints(
                        UnitProcessor.svgVerticalLengthToUserSpace(written(root, "height"), "height", units),
                        resolution));
        size.setResolution(resolution);
        size.calcPixelsFromSize();
        ImageInfo info = new ImageInfo(address, "image/svg+xml");
        info.setSize(size);
        @SuppressWarnings("unchecked") // of the library, which declares a raw map
        Map<Object, Object> parts = info.getCustomObjects();
        parts.put(ImageInfo.ORIGINAL_IMAGE, new ImageXMLDOM(info, drawing, BatikImageFlavors.SVG_DOM));
        return info;
    }

    private static String written(Element root, String side) {
        String length = root.getAttributeNS(null, side);
        return length.isEmpty() ? ALL : length;
    }

    private static int millipoints(float pixels, float resolution) {
        return (int) Math.round(pixels * POINTS_IN_AN_INCH / resolution * 1000);
    }
}
