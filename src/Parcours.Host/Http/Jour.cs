using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Host.Http;

/// <summary>
/// Une date ISO 8601 dans une adresse (<c>?debut=2022-01-01</c>). Wolverine lie un paramètre par son <c>TryParse</c>, que
/// <see cref="LocalDate"/> n'a pas ; une date impossible donne alors un 400 qui nomme le paramètre.
/// </summary>
public readonly record struct Jour(LocalDate Date) : IParsable<Jour>
{
    public static implicit operator LocalDate(Jour jour) => jour.Date;

    public static Jour Parse(string s, IFormatProvider? provider) => new(LocalDatePattern.Iso.Parse(s).Value);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Jour result)
    {
        var lecture = LocalDatePattern.Iso.Parse(s ?? "");
        result = lecture.Success ? new Jour(lecture.Value) : default;
        return lecture.Success;
    }

    public override string ToString() => LocalDatePattern.Iso.Format(Date);
}
