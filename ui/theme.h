// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace leadlight {

/// Every colour of the interface by its role (ui.md section 3). No other file may name a colour.
enum class Token {
    Chrome,
    Surface,
    Raised,
    Hover,
    Press,
    Selected,
    SelectedInactive,
    Field,
    Popover,
    Seg,
    SegOn,
    Neutral,
    Skeleton,
    Scrim,
    Hair,
    Control,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    OnAccent,
    AccentText,
    AccentSoft,
    Focus,
    BubbleVisitor,
    BubbleAgent,
    BubbleMeta,
    GreenArc,
    GreenTint,
    GreenText,
    GreenTrack,
    YellowArc,
    YellowTint,
    YellowText,
    YellowTrack,
    RedArc,
    RedTint,
    RedText,
    RedTrack,
    NoneArc,
    NoneTint,
    NoneText,
    DangerText,
    DangerSoft,
    DangerLine,
    Danger,
    WarnText,
    WarnSoft,
    WarnLine,
    OkText,
    OkSoft,
    InfoText,
    InfoSoft,
    ToastBg,
    ToastText,
    ToastAction,
    Mark,
    Shadow,
    FieldLine, ///< border of fields; the text colour in high contrast
    Count_
};

enum class ColorScheme { Light, Dark };

/// The type scale (ui.md section 3); sizes are pixels at scale 1.
enum class TextStyle {
    Time11, ///< message time, key cap
    Meta12,
    Meta12Medium,
    Meta12Strong,
    Body13,
    Body13Medium,
    Body13Strong,
    Name14Strong,
    Message14,
    Pane15Strong,
    Title16Strong,
    Dialog18Strong,
    Gauge13,
    Gauge24,
};

/// Colours, type and spacing as data with one change signal. Passed in, no singleton; widgets read tokens by name,
/// never literals. It must not touch the application: ui/style applies palette and fonts.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ColorScheme scheme, QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme);
    /// Stronger lines and no third grey: separators like controls, field and pill borders like their text (ui.md
    /// section 3). Works with both schemes.
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool on);
    /// True: nothing slides, fades or flashes. The user's wish or the system's; who sets it joins the two.
    [[nodiscard]] bool reducesMotion() const { return m_reducesMotion; }
    void setReducedMotion(bool on);
    /// Text in the desktop's own font instead of the bundled one.
    void setSystemFont(bool on);
    [[nodiscard]] QColor color(Token token) const { return m_colors[size_t(token)]; }
    [[nodiscard]] QPalette palette() const;

    struct AvatarColors {
        QColor background;
        QColor foreground;
    };
    /// The same text gives the same pair in each scheme (XEP-0392 idea: a pure function of the identity).
    [[nodiscard]] AvatarColors avatar(const QString &identity) const;

    [[nodiscard]] QFont font(TextStyle style) const;
    /// Height of the line box in pixels; text is centred in it (font heights differ by platform).
    [[nodiscard]] int lineHeight(TextStyle style) const;
    /// Text scale 0.9 to 2.0 in steps of 0.05; changes fonts and every px().
    [[nodiscard]] qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    [[nodiscard]] int px(qreal logical) const { return qRound(logical * m_scale); }

Q_SIGNALS:
    void changed();

private:
    void load();

    ColorScheme m_scheme;
    bool m_highContrast = false;
    bool m_reducesMotion = false;
    bool m_systemFont = false;
    qreal m_scale = 1.0;
    QString m_family;
    std::array<QColor, size_t(Token::Count_)> m_colors;
    std::array<AvatarColors, 12> m_avatars;
};

} // namespace leadlight
