using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Transversal;

/// <summary>Motif d'une correction.</summary>
public enum MotifCorrection
{
    /// <summary>Erreur de saisie.</summary>
    ErreurSaisie,

    /// <summary>Date rectifiée.</summary>
    DateRectifiee,

    /// <summary>Pièce retrouvée.</summary>
    PieceRetrouvee,

    /// <summary>Contrôle de qualité.</summary>
    ControleQualite,

    /// <summary>Autre.</summary>
    Autre,
}

/// <summary>Motif d'une annulation.</summary>
public enum MotifAnnulation
{
    /// <summary>Doublon.</summary>
    Doublon,

    /// <summary>Erreur de saisie.</summary>
    ErreurSaisie,

    /// <summary>Homonymie.</summary>
    Homonymie,

    /// <summary>L'annulation visée était erronée.</summary>
    AnnulationErronee,

    /// <summary>Autre.</summary>
    Autre,
}

/// <summary>Correction d'un fait, champ par champ (R6).</summary>
[Sens("correction d'un fait, champ par champ")]
[AuMoinsUn("dateEffet", "donnees")]
public sealed record EvenementCorrige(
    [Identifiant, Sens("id du fait corrigé")] string EvenementVise,
    [Nom("dateEffet"), Sens("nouvelle date d'effet du fait visé")] LocalDate? DateEffetCorrigee,
    [Sens("champs du type visé, à remplacer un par un")] JsonElement? Donnees,
    [Sens("pourquoi")] MotifCorrection Motif) : FaitTransversal
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Cible => EvenementVise;

    /// <summary>La valeur du fait visé après cette correction ; <c>donnees</c> remplace champ par champ.</summary>
    public Fait Appliquer(Fait valeur) =>
        Forme.De(valeur.GetType()).Remplacer(valeur, DateEffetCorrigee ?? valeur.DateEffet, Donnees);
}

/// <summary>Annulation d'un fait, d'une correction ou d'une annulation : rien n'est effacé du flux (R6).</summary>
[Sens("annulation d'un fait, d'une correction ou d'une annulation")]
public sealed record EvenementAnnule(
    [Identifiant, Sens("id du fait, de la correction ou de l'annulation annulé")] string EvenementVise,
    [Sens("pourquoi")] MotifAnnulation Motif) : FaitTransversal
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Cible => EvenementVise;
}

/// <summary>Changement de territoire d'un dossier : ni entrée ni sortie (B1).</summary>
[Flux(Dispositif.Rsa)]
[Sens("changement de territoire du dossier")]
public sealed record TerritoireChange(
    [Code(NatureCode.Territoire), Sens("territoire quitté")] string De,
    [Code(NatureCode.Territoire), Sens("nouveau territoire, à partir de la date d'effet")] string Vers) : Fait, ISitue
{
    string? ISitue.Territoire => Vers;
}

/// <summary>Transmission du dossier à un autre département ; ne ferme rien par elle-même (B1).</summary>
[Flux(Dispositif.Rsa, Dispositif.Ase, Dispositif.Apa, Dispositif.Pch)]
[Sens("transmission du dossier à un autre département")]
public sealed record DossierTransmis(
    [Code(NatureCode.Departement), Sens("département destinataire")] string Departement) : Fait;
