using NodaTime;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Ce que les sceaux disent d'eux-mêmes, sans lire le journal : signatures, enchaînement, clés, témoin, copie du dehors.</summary>
internal static class VerificationDuRegistre
{
    /// <summary>Les anomalies des clés et des sceaux.</summary>
    /// <param name="registre">Ce que la base porte.</param>
    /// <param name="cleAttendue">Empreinte de la clé en service, si on la tient ; nulle sinon.</param>
    /// <param name="temoin">Dernier sceau qu'on sait posé ; nul si l'on n'en sait rien.</param>
    /// <param name="copie">Registre exporté naguère ; nul sans copie.</param>
    public static IEnumerable<Anomalie> Examiner(RegistreDesSceaux registre, string? cleAttendue, SceauTemoin? temoin, RegistreDesSceaux? copie) =>
        [.. DesCles(registre, cleAttendue), .. DesSceaux(registre, temoin, copie), .. DuTemoin(registre, temoin), .. DeLaCopie(registre, copie)];

    private static IEnumerable<Anomalie> DesCles(RegistreDesSceaux registre, string? cleAttendue)
    {
        for (var i = 0; i < registre.Cles.Count; i++)
        {
            var (cle, signature) = registre.Cles[i];
            var marraine = i == 0 ? cle : registre.Cles[i - 1].Cle;
            if (cle.Precedente != (i == 0 ? null : marraine.Empreinte) || cle.Rang != i + 1 || !CleDeSignature.Verifier(marraine.Spki, cle.Message(), signature))
                yield return new(GenreDAnomalie.SignatureInvalide, $"La clé n° {cle.Rang} ({Court(cle.Empreinte)}) n'est pas admise par {(i == 0 ? "elle-même" : $"la clé n° {marraine.Rang}")}.");
        }
        if (cleAttendue is not null && registre.Cles.Count > 0 && registre.Cles[^1].Cle.Empreinte != cleAttendue)
            yield return new(GenreDAnomalie.SignatureInvalide, $"La dernière clé du registre ({Court(registre.Cles[^1].Cle.Empreinte)}) n'est pas la clé en service ({Court(cleAttendue)}).");
    }

    private static IEnumerable<Anomalie> DesSceaux(RegistreDesSceaux registre, SceauTemoin? temoin, RegistreDesSceaux? copie)
    {
        SceauSigne? precedent = null;
        var (precedentEstSur, rang) = (true, 0);
        for (var i = 0; i < registre.Sceaux.Count; i++)
        {
            var (sceau, _) = registre.Sceaux[i];
            var estSigne = registre.EstSigne(registre.Sceaux[i]);
            if (registre.Cle(sceau.Cle) is not { } cle)
            {
                yield return new(GenreDAnomalie.SignatureInvalide, $"Le sceau du {Jour(sceau)} invoque une clé qui n'est pas admise ({Court(sceau.Cle)}).", sceau.Jour);
            }
            else if (!estSigne)
            {
                // Le message est intact si d'autres en répondent : seule la signature a changé.
                var suivant = i + 1 < registre.Sceaux.Count ? registre.Sceaux[i + 1].Sceau.Precedente : null;
                var repondants = new[] { suivant, temoin is { } vu && vu.Jour == sceau.Jour ? vu.Empreinte : null, copie?.DuJour(sceau.Jour)?.Sceau.Empreinte() };
                yield return repondants.OfType<byte[]>().Any(empreinte => empreinte.AsSpan().SequenceEqual(sceau.Empreinte()))
                    ? new(GenreDAnomalie.SignatureInvalide, $"La signature du sceau du {Jour(sceau)} n'est pas celle de sa clé.", sceau.Jour)
                    : new(GenreDAnomalie.SceauAltere, $"Le sceau du {Jour(sceau)} (positions {sceau.Premiere} à {sceau.Derniere}) n'est plus celui que sa clé a signé.", sceau.Jour);
            }
            else if (cle.Rang < rang)
            {
                yield return new(GenreDAnomalie.SignatureInvalide, $"Le sceau du {Jour(sceau)} est signé par la clé n° {cle.Rang}, déjà remplacée.", sceau.Jour);
            }
            rang = Math.Max(rang, registre.Cle(sceau.Cle)?.Rang ?? 0);

            var attendue = precedent?.Sceau.Empreinte();
            var suit = attendue is null ? sceau.Precedente is null : sceau.Precedente is { } incluse && attendue.AsSpan().SequenceEqual(incluse);
            if ((!suit || sceau.Premiere != (precedent?.Sceau.Derniere ?? 0) + 1) && estSigne && precedentEstSur)
                yield return new(GenreDAnomalie.ChaineRompue, precedent is null
                    ? $"Le premier sceau, du {Jour(sceau)}, n'est pas un premier sceau : ceux des positions 1 à {sceau.Premiere - 1} ont disparu."
                    : $"Le sceau du {Jour(sceau)} n'inclut pas celui du {Jour(precedent.Sceau)} : {Manque(precedent.Sceau, sceau)}.", sceau.Jour);
            (precedent, precedentEstSur) = (registre.Sceaux[i], estSigne);
        }
    }

    private static IEnumerable<Anomalie> DuTemoin(RegistreDesSceaux registre, SceauTemoin? temoin)
    {
        if (temoin is null) yield break;
        if (registre.DuJour(temoin.Jour) is not { } sceau)
            yield return new(GenreDAnomalie.SceauSupprime, $"Le sceau du {temoin.Jour:yyyy-MM-dd}, que le témoin a vu poser, n'est plus dans la base.", temoin.Jour);
        else if (!sceau.Sceau.Empreinte().AsSpan().SequenceEqual(temoin.Empreinte))
            yield return new(GenreDAnomalie.SceauAltere, $"Le sceau du {temoin.Jour:yyyy-MM-dd} n'est plus celui que le témoin a vu poser.", temoin.Jour);
    }

    private static IEnumerable<Anomalie> DeLaCopie(RegistreDesSceaux registre, RegistreDesSceaux? copie)
    {
        if (copie is null) yield break;
        foreach (var (cle, _) in copie.Cles)
            if (registre.Cles.FirstOrDefault(admise => admise.Cle.Rang == cle.Rang)?.Cle.Empreinte != cle.Empreinte)
                yield return new(GenreDAnomalie.SignatureInvalide, $"La clé n° {cle.Rang} n'est pas celle de la copie ({Court(cle.Empreinte)}).");
        foreach (var (sceau, _) in copie.Sceaux)
        {
            if (registre.DuJour(sceau.Jour) is not { } ici)
                yield return new(GenreDAnomalie.SceauSupprime, $"Le sceau du {Jour(sceau)}, que la copie porte, n'est plus dans la base.", sceau.Jour);
            else if (!ici.Sceau.Message().AsSpan().SequenceEqual(sceau.Message()))
                yield return new(GenreDAnomalie.SceauAltere, $"Le sceau du {Jour(sceau)} n'est pas celui de la copie : il a été refait.", sceau.Jour);
        }
    }

    private static string Manque(SceauDuJour avant, SceauDuJour apres) => apres.Premiere > avant.Derniere + 1
        ? $"ceux des positions {avant.Derniere + 1} à {apres.Premiere - 1} ont disparu" : "l'un des deux a été refait";

    private static string Jour(SceauDuJour sceau) => $"{sceau.Jour:yyyy-MM-dd}";

    private static string Court(string empreinte) => empreinte.Length > 16 ? empreinte[..16] + "…" : empreinte;
}
