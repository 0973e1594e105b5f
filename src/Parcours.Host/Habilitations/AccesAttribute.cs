namespace Parcours.Host.Habilitations;

/// <summary>Ce qu'un point d'accès donne à lire ou à faire ; un acte le dit déjà par le fait qu'il consigne.</summary>
public enum Acces
{
    /// <summary>Rien qui dépende d'une personne : les définitions.</summary>
    Catalogue,

    /// <summary>Des chiffres.</summary>
    Chiffres,

    /// <summary>Les dossiers derrière un chiffre.</summary>
    Liste,

    /// <summary>Les échéances qui courent.</summary>
    Echeances,

    /// <summary>Les dossiers derrière un contrôle de qualité : de qui pilote, et de qui tient ces dossiers.</summary>
    Qualite,

    /// <summary>Un dossier.</summary>
    Dossier,

    /// <summary>L'identité d'une personne.</summary>
    Identite,

    /// <summary>Déposer l'identité d'une personne.</summary>
    DepotDIdentite,

    /// <summary>Chercher une personne par son identité.</summary>
    RechercheDIdentite,

    /// <summary>À qui une personne est réunie.</summary>
    Fusions,

    /// <summary>Des faits par lot.</summary>
    Lot,

    /// <summary>Les flux de caisse, et leurs comptes rendus.</summary>
    Imports,

    /// <summary>Les travaux d'import : tous pour qui importe les flux, ses tableurs pour qui envoie des lots.</summary>
    Travaux,

    /// <summary>Les habilitations.</summary>
    Habilitations,

    /// <summary>Les traces.</summary>
    Traces,

    /// <summary>Les sceaux du journal.</summary>
    Sceaux,

    /// <summary>Les matrices arrêtées, et leur vérification.</summary>
    Arretes,

    /// <summary>Arrêter une matrice.</summary>
    PriseDArrete,
}

/// <summary>Ce qu'un point d'accès du département donne. Celui qui ne dit rien est fermé à tous.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AccesAttribute(Acces acces) : Attribute
{
    /// <summary>Ce qu'il donne.</summary>
    public Acces Acces { get; } = acces;
}
