<?xml version="1.0" encoding="UTF-8"?>
<!-- A printed plan as formatting objects, turned to HTML with the same words, sizes, distances, rules, charts and breaks,
     for tools that print HTML. What it leaves out is work they are spared: tabs, the mark of drafts, alternative texts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:svg="http://www.w3.org/2000/svg"
    exclude-result-prefixes="fo svg">
  <!-- As XML, because the serializer of the JDK stumbles over some charts in HTML; so an empty element gets a comment, which keeps
       it from being written in the short form that HTML does not know. -->
  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" doctype-system="about:legacy-compat"/>

  <xsl:template match="/fo:root">
    <html lang="{@xml:lang}">
      <head>
        <meta charset="utf-8"/>
        <title>Plan</title>
        <style>
          @font-face { font-family: Atkinson; src: url(fonts/text.ttf) }
          @font-face { font-family: Atkinson; font-weight: 700; src: url(fonts/text-bold.ttf) }
          @font-face { font-family: Atkinson; font-style: italic; src: url(fonts/text-italic.ttf) }
          @font-face { font-family: Atkinson; font-weight: 700; font-style: italic; src: url(fonts/text-bold-italic.ttf) }
          @font-face { font-family: Serif; font-weight: 600; src: url(fonts/titles.ttf) }
          @page { size: A4; margin: 26mm 22mm 21mm;
            @top-left { content: string(chapter); font: 9pt Atkinson }
            @bottom-left { content: "Police and Crime Plan"; font: 9pt Atkinson }
            @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt Atkinson } }
          body { margin: 0 }
          section { break-before: page; position: relative }
          p, h1, h2, h3, h4, h5, h6, ol, table, aside { margin: 0; padding: 0; font: inherit }
          h1 { string-set: chapter content() }
          ol { list-style: none }
          li { position: relative }
          .label { position: absolute; left: 0; top: 0 }
          a { color: inherit; text-decoration: none }
          table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: 100%; text-align: start }
          td, th { padding: 0; font: inherit; vertical-align: top; text-align: start }
          .dots::before { content: leader(dotted) }
          .page::after { content: target-counter(attr(href), page) }
          aside { float: footnote }
          svg { display: block; max-width: 100%; height: auto }
        </style>
      </head>
      <body>
        <xsl:call-template name="style"/>
        <xsl:apply-templates select="fo:page-sequence"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="fo:page-sequence">
    <section>
      <xsl:variable name="columns" select="starts-with(@master-reference, 'columned')"/>
      <xsl:for-each select="fo:flow">
        <div>
          <xsl:call-template name="style">
            <xsl:with-param name="more"><xsl:if test="$columns">columns: 2; column-gap: 8mm</xsl:if></xsl:with-param>
          </xsl:call-template>
          <xsl:apply-templates/>
        </div>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="fo:block">
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="string-length(@role) = 2 and starts-with(@role, 'H')">
          <xsl:value-of select="translate(@role, 'H', 'h')"/>
        </xsl:when>
        <xsl:when test="fo:block or fo:list-block or fo:table or fo:block-container">div</xsl:when>
        <xsl:otherwise>p</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}"><xsl:call-template name="style"/><xsl:apply-templates/></xsl:element>
  </xsl:template>

  <xsl:template match="fo:block-container">
    <div>
      <xsl:call-template name="style">
        <xsl:with-param name="more">
          <xsl:if test="@absolute-position">position: absolute; margin-left: -22mm; margin-top: -26mm;</xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="fo:inline | fo:wrapper">
    <span><xsl:call-template name="style"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="fo:basic-link">
    <a href="{@external-destination}">
      <xsl:if test="@internal-destination">
        <xsl:attribute name="href">#<xsl:value-of select="@internal-destination"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="style"/>
      <xsl:apply-templates/>
    </a>
  </xsl:template>

  <xsl:template match="fo:leader[@leader-pattern = 'dots']"><span class="dots"><xsl:comment>empty</xsl:comment></span></xsl:template>
  <xsl:template match="fo:leader[@leader-pattern = 'rule']"/>
  <xsl:template match="fo:leader"><span style="display: inline-block; width: {@leader-length}"><xsl:comment>empty</xsl:comment></span></xsl:template>
  <xsl:template match="fo:page-number-citation">
    <a class="page" href="#{@ref-id}"><xsl:call-template name="style"/></a>
  </xsl:template>

  <xsl:template match="fo:footnote"><xsl:apply-templates/></xsl:template>
  <xsl:template match="fo:footnote-body"><aside><xsl:apply-templates/></aside></xsl:template>

  <xsl:template match="fo:list-block">
    <ol><xsl:call-template name="style"/><xsl:apply-templates/></ol>
  </xsl:template>
  <xsl:template match="fo:list-item">
    <li>
      <xsl:call-template name="style">
        <xsl:with-param name="more">padding-left: <xsl:value-of select="../@provisional-distance-between-starts"/></xsl:with-param>
      </xsl:call-template>
      <div class="label"><xsl:apply-templates select="fo:list-item-label/*"/></div>
      <xsl:apply-templates select="fo:list-item-body/*"/>
    </li>
  </xsl:template>

  <xsl:template match="fo:table">
    <table>
      <xsl:call-template name="style"/>
      <colgroup>
        <xsl:for-each select="fo:table-column">
          <col>
            <xsl:if test="not(contains(@column-width, '('))">
              <xsl:attribute name="style">width: <xsl:value-of select="@column-width"/></xsl:attribute>
            </xsl:if>
          </col>
        </xsl:for-each>
      </colgroup>
      <xsl:apply-templates select="fo:table-header | fo:table-body"/>
    </table>
  </xsl:template>
  <xsl:template match="fo:table-header"><thead><xsl:apply-templates/></thead></xsl:template>
  <xsl:template match="fo:table-body"><tbody><xsl:apply-templates/></tbody></xsl:template>
  <xsl:template match="fo:table-row">
    <tr><xsl:call-template name="style"/><xsl:apply-templates/></tr>
  </xsl:template>
  <xsl:template match="fo:table-cell">
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="ancestor::fo:table-header">th</xsl:when><xsl:otherwise>td</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:if test="@number-columns-spanned">
        <xsl:attribute name="colspan"><xsl:value-of select="@number-columns-spanned"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="style"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="fo:instream-foreign-object"><xsl:apply-templates select="*"/></xsl:template>
  <xsl:template match="svg:*">
    <xsl:element name="{local-name()}">
      <xsl:copy-of select="@*"/><xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- The properties of a formatting object as a style of CSS. -->
  <xsl:template name="style">
    <xsl:param name="more"/>
    <xsl:variable name="style"><xsl:apply-templates select="@*" mode="css"/><xsl:value-of select="$more"/></xsl:variable>
    <xsl:if test="@id"><xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute></xsl:if>
    <xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
    <xsl:if test="normalize-space($style)">
      <xsl:attribute name="style"><xsl:value-of select="normalize-space($style)"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="not(node())"><xsl:comment>empty</xsl:comment></xsl:if>
  </xsl:template>

  <xsl:template match="@*" mode="css"/>
  <xsl:template mode="css" match="@font-family | @font-size | @font-weight | @font-style | @line-height | @color | @text-align
      | @background-color | @widows | @orphans | @border | @margin | @margin-right | @margin-top | @width | @height | @left
      | @top | @break-before">
    <xsl:value-of select="concat(local-name(), ':', ., ';')"/>
  </xsl:template>
  <xsl:template mode="css" match="@space-before">
    <xsl:value-of select="concat('margin-top:', ., ';')"/>
  </xsl:template>
  <xsl:template mode="css" match="@space-before[../@space-before.conditionality]">
    <xsl:value-of select="concat('padding-top:', ., ';')"/>
  </xsl:template>
  <xsl:template mode="css" match="@space-after"><xsl:value-of select="concat('margin-bottom:', ., ';')"/></xsl:template>
  <xsl:template mode="css" match="@padding-before"><xsl:value-of select="concat('padding-top:', ., ';')"/></xsl:template>
  <xsl:template mode="css" match="@padding-after"><xsl:value-of select="concat('padding-bottom:', ., ';')"/></xsl:template>
  <xsl:template mode="css" match="@padding-start"><xsl:value-of select="concat('padding-left:', ., ';')"/></xsl:template>
  <xsl:template mode="css" match="@padding-end"><xsl:value-of select="concat('padding-right:', ., ';')"/></xsl:template>
  <xsl:template mode="css" match="@border-after-width | @border-after-style | @border-after-color">
    <xsl:value-of select="concat('border-bottom', substring-after(local-name(), 'border-after'), ':', ., ';')"/>
  </xsl:template>
  <xsl:template mode="css" match="@border-before-width | @border-before-style | @border-before-color">
    <xsl:value-of select="concat('border-top', substring-after(local-name(), 'border-before'), ':', ., ';')"/>
  </xsl:template>
  <xsl:template mode="css" match="@start-indent[substring(., string-length(.) - 1) = 'mm' and not(contains(., '('))]">
    <xsl:value-of select="concat('margin-left:', ., ';')"/>
  </xsl:template>
  <xsl:template mode="css" match="@baseline-shift"><xsl:value-of select="concat('vertical-align:', ., ';')"/></xsl:template>
  <xsl:template mode="css" match="@keep-together.within-page | @keep-together.within-column">break-inside: avoid;</xsl:template>
  <xsl:template mode="css" match="@keep-with-next.within-page">break-after: avoid;</xsl:template>
  <xsl:template mode="css" match="@keep-with-previous.within-page | @keep-with-previous.within-column">break-before: avoid;</xsl:template>
  <xsl:template mode="css" match="@span">column-span: all;</xsl:template>
</xsl:stylesheet>
