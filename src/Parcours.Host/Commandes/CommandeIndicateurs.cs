using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Indicateurs;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Commandes;

/// <summary>Calcule des indicateurs, tels que connus et observés à la date demandée.</summary>
public sealed class CommandeIndicateurs : ICommande
{
    private static readonly OptionCommande _debut = new("--debut", "date", "premier jour de la période") { Nature = Nature.Date, EstObligatoire = true };
    private static readonly OptionCommande _fin = new("--fin", "date", "dernier jour de la période, inclus") { Nature = Nature.Date, EstObligatoire = true };
    private static readonly OptionCommande _code = new("--code", "code", "indicateur ; sans lui, tous") { EstRepetable = true };
    private static readonly OptionCommande _version = new("--version", "nom", "version de la définition ; par défaut, la plus récente");

    private static readonly OptionCommande _definition = new("--definition", "fichier", "brouillon (YAML) à essayer ; il n'est gardé nulle part, et remplace --code");

    public string Nom => "indicateurs";

    public string Resume => "Calcule des indicateurs à une date de connaissance.";

    public IReadOnlyList<OptionCommande> Options =>
        [OptionCommande.Departement, _debut, _fin, .. DatesDeLecture.Options, _code, _version, FiltresDeLecture.Option, _definition, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var brouillon = await LireLeBrouillonAsync(appel, annulation);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var (connu, observeLe) = DatesDeLecture.Lire(appel, session.Aujourdhui);
        var demande = new DemandeDIndicateurs(appel.TexteObligatoire(OptionCommande.Departement), new Periode(appel.Date(_debut)!.Value, appel.Date(_fin)!.Value),
            connu, observeLe, appel.Tous(_code), appel.Texte(_version), FiltresDeLecture.Lire(appel));
        CodeDepartement.Verifier(demande.Departement);
        await session.ExigerInscritAsync(demande.Departement, annulation);
        await session.AttendreLesFaitsAsync(demande.Departement, annulation);
        var lecture = brouillon is null ? session.Service<LectureIndicateurs>() : new(session.Service<SourcesDeDonnees>(), brouillon);
        var resultats = await lecture.CalculerAsync(demande, session.Aujourdhui, annulation) switch
        {
            Reponse.Calculee calculee => calculee.Resultats,
            Reponse.Refusee refusee => throw new RefusCommandeException(refusee.Raison),
            var autre => throw new InvalidOperationException(autre.GetType().Name),
        };
        resultats = await session.Service<LectureDeLAVenir>().CompleterAsync(demande.Departement, resultats, annulation);
        if (appel.Drapeau(OptionCommande.Json)) await EcrireJsonAsync(resultats, contexte);
        else await EcrireTexteAsync(resultats, contexte);
        return CodesDeSortie.Reussite;
    }

    private static async Task<CatalogueIndicateurs?> LireLeBrouillonAsync(AppelCommande appel, CancellationToken annulation)
    {
        if (appel.Texte(_definition) is not { } fichier) return null;
        if (appel.Tous(_code).Count > 0) throw new RefusCommandeException("--definition et --code ne vont pas ensemble : le brouillon est le seul indicateur calculé.");
        return await FichierBrouillon.LireAsync(fichier, CatalogueIndicateurs.Brouillon, annulation);
    }

    private static Task EcrireJsonAsync(IReadOnlyList<Resultat> resultats, ContexteCommande contexte) => contexte.EcrireJsonAsync(json =>
    {
        json.WriteStartArray();
        foreach (var resultat in resultats) EcritureResultat.Ecrire(json, resultat);
        json.WriteEndArray();
    });

    private static async Task EcrireTexteAsync(IReadOnlyList<Resultat> resultats, ContexteCommande contexte)
    {
        if (resultats is not [var premier, ..]) return;
        await contexte.Sortie.WriteLineAsync(
            $"Période du {Jour(premier.Periode.Debut)} au {Jour(premier.Periode.Fin)}, connue {premier.Connu}, observée le {Jour(premier.ObserveLe)}, position {premier.Position}.");
        foreach (var resultat in resultats)
        {
            await contexte.Sortie.WriteLineAsync($"{resultat.Definition.Code,-9} {Valeur(resultat),12}  {Detail(resultat),-42} {resultat.Definition.Libelle}");
            if (SaisieACote(resultat) is { } saisie) await contexte.Sortie.WriteLineAsync($"{"",-9} {saisie}");
            if (AVenirEnTexte.De(resultat) is { } aVenir) await contexte.Sortie.WriteLineAsync($"{"",-9} {aVenir}");
        }
    }

    private static string Jour(LocalDate jour) => LocalDatePattern.Iso.Format(jour);

    private static string Valeur(Resultat resultat) => ValeurEnTexte.De(resultat);

    private static string Detail(Resultat resultat) => resultat.Definition.Forme switch
    {
        FormeDeValeur.Taux => string.Create(CultureInfo.InvariantCulture, $"{resultat.Mesure.Numerateur}/{resultat.Mesure.Denominateur}, en attente {resultat.Mesure.EnAttente}, exclus {resultat.Mesure.Exclus}"),
        FormeDeValeur.Moyenne => string.Create(CultureInfo.InvariantCulture, $"somme {resultat.Mesure.Somme:0.##}, effectif {resultat.Mesure.Effectif}"),
        FormeDeValeur.Saisie when resultat.SaisieDOrigine is { } saisi => $"saisie, {OrigineEnTexte.De(saisi.Origine)}",
        FormeDeValeur.Saisie => "saisie, aucune valeur pour cette période",
        _ => "",
    };

    private static string? SaisieACote(Resultat resultat) => resultat.Saisie is { SaisieDOrigine: { } saisi } saisie
        ? $"valeur saisie à côté : {ValeurEnTexte.De(saisie)} {resultat.Definition.Unite}, {OrigineEnTexte.De(saisi.Origine)}" : null;
}
