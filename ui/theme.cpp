// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QCryptographicHash>
#include <QFontDatabase>

#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

struct TokenColors {
    Token token;
    QRgb light;
    QRgb dark;
};

/// The colour table, 0xAARRGGBB, in the order of the enum. tst_theme computes every contrast pair from it.
constexpr TokenColors tokenTable[] = {
    {Token::Chrome, 0xFFF5F6F8, 0xFF15171B},
    {Token::Surface, 0xFFFFFFFF, 0xFF1B1E23},
    {Token::Raised, 0xFFFFFFFF, 0xFF22262D},
    {Token::Hover, 0xFFECEEF2, 0xFF2A2F37},
    {Token::Press, 0xFFE2E5EA, 0xFF2B3038},
    {Token::Selected, 0xFFE7EAFD, 0xFF2A3054},
    {Token::SelectedInactive, 0xFFE4E7EC, 0xFF323741},
    {Token::Field, 0xFFFFFFFF, 0xFF20242A},
    {Token::Popover, 0xFFFFFFFF, 0xFF272B33},
    {Token::Seg, 0xFFE8EAEE, 0xFF20242A},
    {Token::SegOn, 0xFFFFFFFF, 0xFF363C47},
    {Token::Neutral, 0xFFE8EAEE, 0xFF2F343D},
    {Token::Skeleton, 0xFFE8EAEE, 0xFF323741},
    {Token::Scrim, 0x66171A21, 0x80000000},
    {Token::Hair, 0xFFE2E5EA, 0xFF2B2F37},
    {Token::Control, 0xFF868E9B, 0xFF78808E},
    {Token::Text, 0xFF171A21, 0xFFECEEF2},
    {Token::Text2, 0xFF454C5A, 0xFFBCC2CD},
    {Token::Text3, 0xFF5F6776, 0xFF98A0AE},
    {Token::Disabled, 0xFF9AA1AD, 0xFF626A77},
    {Token::Accent, 0xFF4453D6, 0xFF5967E3},
    {Token::AccentHover, 0xFF3846C2, 0xFF4F5DDA},
    {Token::OnAccent, 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::AccentText, 0xFF3B49C8, 0xFFA9B3FF},
    {Token::AccentSoft, 0xFFE7EAFD, 0xFF2A3054},
    {Token::Focus, 0xFF4453D6, 0xFF8F9BFF},
    {Token::BubbleVisitor, 0xFFF0F2F5, 0xFF282C34},
    {Token::BubbleAgent, 0xFFE9ECFE, 0xFF2B3157},
    {Token::BubbleMeta, 0xFF5A6271, 0xFFA7AFBC},
    {Token::GreenArc, 0xFF12946A, 0xFF35BE88},
    {Token::GreenTint, 0xFFD5F3E3, 0xFF173A2C},
    {Token::GreenText, 0xFF0A5C40, 0xFF8BE8BF},
    {Token::GreenTrack, 0xFFBFE5D2, 0xFF255443},
    {Token::YellowArc, 0xFFB07A00, 0xFFE9BC35},
    {Token::YellowTint, 0xFFFFE88A, 0xFF43370F},
    {Token::YellowText, 0xFF553C00, 0xFFFBDF82},
    {Token::YellowTrack, 0xFFEBCB4E, 0xFF655318},
    {Token::RedArc, 0xFFC22F27, 0xFFF0685E},
    {Token::RedTint, 0xFFFCD9D5, 0xFF4A2220},
    {Token::RedText, 0xFF841812, 0xFFFFB3AC},
    {Token::RedTrack, 0xFFF2B5AF, 0xFF6C3330},
    {Token::NoneArc, 0xFF7B8391, 0xFF78808E},
    {Token::NoneTint, 0xFFFFFFFF, 0xFF1B1E23},
    {Token::NoneText, 0xFF5F6776, 0xFF98A0AE},
    {Token::DangerText, 0xFFB3261E, 0xFFFF9E96},
    {Token::DangerSoft, 0xFFFDECEA, 0xFF3B2120},
    {Token::DangerLine, 0xFFF2B8B2, 0xFF6C3330},
    {Token::Danger, 0xFFC92A21, 0xFFD2453B},
    {Token::WarnText, 0xFF7A5200, 0xFFF2CF6B},
    {Token::WarnSoft, 0xFFFFF4D1, 0xFF362D12},
    {Token::WarnLine, 0xFFE8CE7A, 0xFF655318},
    {Token::OkText, 0xFF0B6B4A, 0xFF7FDDB4},
    {Token::OkSoft, 0xFFE3F6EC, 0xFF17332A},
    {Token::InfoText, 0xFF3B49C8, 0xFFA9B3FF},
    {Token::InfoSoft, 0xFFE7EAFD, 0xFF2A3054},
    {Token::ToastBg, 0xFF23262E, 0xFFECEEF2},
    {Token::ToastText, 0xFFF2F4F7, 0xFF1B1E23},
    {Token::ToastAction, 0xFFA9B3FF, 0xFF3B49C8},
    {Token::Mark, 0xFFFFE88A, 0xFF6B560F},
    {Token::Shadow, 0x29171A21, 0x80000000},
    {Token::FieldLine, 0xFF868E9B, 0xFF78808E},
};

constexpr bool isComplete()
{
    size_t expected = 0;
    for (const TokenColors &entry : tokenTable) {
        if (size_t(entry.token) != expected++)
            return false;
    }
    return expected == size_t(Token::Count_);
}
static_assert(isComplete(), "every token needs its row, in the order of the enum");

/// In high contrast a token takes the colour of another one (ui.md section 3).
constexpr std::pair<Token, Token> highContrastTable[] = {
    {Token::Text3, Token::Text2},   {Token::BubbleMeta, Token::Text2}, {Token::NoneText, Token::Text2},
    {Token::NoneArc, Token::Text2}, {Token::Hair, Token::Control},     {Token::FieldLine, Token::Text},
};

struct AvatarRow {
    QRgb lightBackground;
    QRgb lightForeground;
    QRgb darkBackground;
    QRgb darkForeground;
};

constexpr AvatarRow avatarTable[] = {
    {0xFFCAE3FD, 0xFF0C4A7D, 0xFF223F5C, 0xFFC1E2FF}, {0xFFD6DEFE, 0xFF38407F, 0xFF343A5E, 0xFFD2DCFF},
    {0xFFE4DAFA, 0xFF513877, 0xFF423559, 0xFFE4D6FF}, {0xFFF0D6F0, 0xFF633166, 0xFF4D314F, 0xFFF3D1F4},
    {0xFFF8D4E4, 0xFF6F2C50, 0xFF552F42, 0xFFFECEE4}, {0xFFBEE9EE, 0xFF005662, 0xFF00464D, 0xFFB0EAF1},
    {0xFFC1E7F6, 0xFF005272, 0xFF0D4456, 0xFFB4E7FC}, {0xFFBFEAE3, 0xFF00594F, 0xFF034741, 0xFFB2ECE3},
    {0xFFF8D9C4, 0xFF713500, 0xFF56341B, 0xFFFED4B9}, {0xFFFCD6CC, 0xFF762E1D, 0xFF593026, 0xFFFFD1C4},
    {0xFFCEE8CE, 0xFF195620, 0xFF274628, 0xFFC6E9C6}, {0xFFE1E3C1, 0xFF4C4B00, 0xFF3F4015, 0xFFE0E2B5},
};

struct TypeRow {
    TextStyle style;
    int pixels;
    int lineBox;
    QFont::Weight weight;
};

constexpr TypeRow typeTable[] = {
    {TextStyle::Time11, 11, 16, QFont::Normal},          {TextStyle::Meta12, 12, 16, QFont::Normal},
    {TextStyle::Meta12Medium, 12, 16, QFont::Medium},    {TextStyle::Meta12Strong, 12, 16, QFont::DemiBold},
    {TextStyle::Body13, 13, 18, QFont::Normal},          {TextStyle::Body13Medium, 13, 18, QFont::Medium},
    {TextStyle::Body13Strong, 13, 18, QFont::DemiBold},  {TextStyle::Name14Strong, 14, 20, QFont::DemiBold},
    {TextStyle::Message14, 14, 20, QFont::Normal},       {TextStyle::Pane15Strong, 15, 20, QFont::DemiBold},
    {TextStyle::Title16Strong, 16, 22, QFont::DemiBold}, {TextStyle::Dialog18Strong, 18, 24, QFont::DemiBold},
    {TextStyle::Gauge13, 13, 16, QFont::Bold},           {TextStyle::Gauge24, 24, 28, QFont::Bold},
};

const TypeRow &typeRow(TextStyle style)
{
    const auto *row = std::ranges::find(typeTable, style, &TypeRow::style);
    Q_ASSERT(row != std::end(typeTable));
    return *row;
}

/// Registers the bundled faces once per process; empty when the resource cannot be read, then the system font
/// serves. Inter has no Arabic or CJK letters: the system's own chain supplies those.
QString bundledFamily()
{
    static const QString family = [] {
        QString name;
        for (const char *face : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const QString file = QStringLiteral(":/leadlight/fonts/Inter-%1.otf").arg(QLatin1String(face));
            const QStringList families
                = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
            if (name.isEmpty() && !families.isEmpty())
                name = families.constFirst();
        }
        return name;
    }();
    return family;
}

} // namespace

Theme::Theme(ColorScheme scheme, QObject *parent)
    : QObject(parent),
      m_scheme(scheme),
      m_family(bundledFamily())
{
    load();
}

void Theme::setScheme(ColorScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    load();
    Q_EMIT changed();
}

void Theme::setHighContrast(bool on)
{
    if (on == m_highContrast)
        return;
    m_highContrast = on;
    load();
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool on)
{
    m_reducesMotion = on; // nobody looks different for it
}

void Theme::setSystemFont(bool on)
{
    if (on == m_systemFont)
        return;
    m_systemFont = on;
    Q_EMIT changed();
}

void Theme::setScale(qreal scale)
{
    const qreal stepped = qRound(std::clamp(scale, 0.9, 2.0) * 20) / 20.0;
    if (qFuzzyCompare(stepped, m_scale))
        return;
    m_scale = stepped;
    Q_EMIT changed();
}

void Theme::load()
{
    const bool dark = m_scheme == ColorScheme::Dark;
    for (const TokenColors &entry : tokenTable)
        m_colors[size_t(entry.token)] = QColor::fromRgba(dark ? entry.dark : entry.light);
    if (m_highContrast) {
        for (const auto &[token, source] : highContrastTable)
            m_colors[size_t(token)] = m_colors[size_t(source)];
    }
    static_assert(std::size(avatarTable) == std::tuple_size_v<decltype(m_avatars)>);
    for (size_t i = 0; i < m_avatars.size(); ++i) {
        const AvatarRow &row = avatarTable[i];
        m_avatars[i] = {QColor::fromRgba(dark ? row.darkBackground : row.lightBackground),
                        QColor::fromRgba(dark ? row.darkForeground : row.lightForeground)};
    }
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, Token token) { result.setColor(role, color(token)); };
    set(QPalette::Window, Token::Chrome);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Field);
    set(QPalette::AlternateBase, Token::Hover);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::Selected);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::AccentText);
    set(QPalette::LinkVisited, Token::AccentText);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::ToolTipBase, Token::Popover);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Hair);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Control);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Token::Disabled));
    return result;
}

Theme::AvatarColors Theme::avatar(const QString &identity) const
{
    const QByteArray digest = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha1);
    const unsigned angle = unsigned(uchar(digest[0])) | unsigned(uchar(digest[1])) << 8;
    return m_avatars[size_t(angle) * m_avatars.size() / 65536];
}

QFont Theme::font(TextStyle style) const
{
    const TypeRow &row = typeRow(style);
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QFont font;
    font.setFamilies(m_systemFont || m_family.isEmpty() ? QStringList{system} : QStringList{m_family, system});
    font.setPixelSize(px(row.pixels));
    font.setWeight(row.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return px(typeRow(style).lineBox);
}

} // namespace leadlight
