package press.broadsheet.render.view;

/** Everything that reaches one page. */
public sealed interface View
    permits ArchiveView,
        ArticleView,
        AuthorPageView,
        FeedView,
        FrontView,
        ListView,
        NotFoundView,
        PageView,
        RedirectView,
        SitemapView,
        TermsView,
        TombstoneView {}
