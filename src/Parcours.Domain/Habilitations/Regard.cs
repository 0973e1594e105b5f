namespace Parcours.Domain.Habilitations;

/// <summary>Quels dossiers un rôle voit, dans les dispositifs où il agit et dans les bornes de son habilitation.</summary>
public enum Regard
{
    /// <summary>Aucun.</summary>
    Aucun,

    /// <summary>Ceux dont la personne a accepté que l'agent soit le référent.</summary>
    Designation,

    /// <summary>Ceux dont son organisme a, ou a eu, la charge.</summary>
    Organisme,

    /// <summary>Tous ceux de son territoire, ou du département s'il n'en a pas.</summary>
    Ressort,

    /// <summary>Le seul que l'habilitation nomme.</summary>
    Inscription,
}
